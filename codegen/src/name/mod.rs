//! Meaning → names: every Rust identifier is claimed here, once, and nowhere else.
//!
//! Names depend on what stands before them in the document, hardly ever on what comes later: whoever
//! claims a name first keeps it, the next one is told apart by what differs.

mod collections;
mod connector;
mod operations;
mod path;
mod reserved;
mod scope;
mod types;
mod words;

pub(crate) use collections::{CollectionNames, StructNames};
pub(crate) use connector::ConnectorNames;
pub(crate) use scope::{FieldName, MethodName, ModuleName, Name, TypeName, VariantName};

use crate::ir::{
    Answer, Api, Body, BodyContent, Collection, Content, EnumValue, Id, Literal, Operation, Owner,
    Parameter, Place, Resource, Rest, Shape, Type,
};
use crate::specs::Options;
use scope::{Kind, Scope};
use std::collections::{HashMap, HashSet};
use words::words;

/// Every identifier of a generated crate.
#[derive(Debug)]
pub struct Names {
    /// `GitHub`
    pub(crate) connector: TypeName,
    /// What stands beside it.
    pub(crate) beside: ConnectorNames,
    resources: Vec<ResourceNames>,
    operations: Vec<OperationNames>,
    types: Vec<Option<TypeNames>>,
    knots: HashSet<Id<Type>>,
    inline_types: HashMap<Id<Operation>, Vec<Id<Type>>>,
    collections: Vec<CollectionNames>,
    exposed: HashSet<Id<Operation>>,
}

/// A group of operations.
#[derive(Debug)]
pub(crate) struct ResourceNames {
    /// `issues`
    pub(crate) module: ModuleName,
    /// `Issues`
    pub(crate) ty: TypeName,
    /// `github.issues()`
    pub(crate) accessor: MethodName,
}

/// One operation.
#[derive(Debug)]
pub(crate) struct OperationNames {
    /// Ours and stable: `issues.list_for_repo`.
    pub(crate) key: String,
    /// `list_for_repo`
    pub(crate) module: ModuleName,
    /// `ListForRepo`
    pub(crate) builder: TypeName,
    /// One constructor, or one for each body when a body is required.
    pub(crate) constructors: Vec<MethodName>,
    /// One for each parameter, both as an argument and as a setter.
    pub(crate) parameters: Vec<ArgumentNames>,
    /// One for each body.
    pub(crate) bodies: Vec<BodyNames>,
    /// What a success brings, when that takes a type of its own.
    pub(crate) success: Option<AnswerNames>,
    /// What a failure brings, when that takes a type of its own.
    pub(crate) failure: Option<AnswerNames>,
}

/// Something that is given: in the constructor or by a setter.
#[derive(Debug)]
pub(crate) struct ArgumentNames {
    /// In the constructor.
    pub(crate) argument: FieldName,
    /// As a method of the builder, and there as its argument.
    pub(crate) setter: MethodName,
}

/// A request body.
#[derive(Debug)]
pub(crate) struct BodyNames {
    /// When it is given whole.
    pub(crate) whole: ArgumentNames,
    /// When it is given in parts.
    pub(crate) parts: Vec<ArgumentNames>,
}

/// An enum over what several statuses bring.
#[derive(Debug)]
pub(crate) struct AnswerNames {
    /// `ListForRepoError`
    pub(crate) ty: TypeName,
    /// One for each content.
    pub(crate) variants: Vec<VariantName>,
}

/// A type that is an item of the crate.
#[derive(Debug)]
pub(crate) struct TypeNames {
    /// `Issue`
    pub(crate) ty: TypeName,
    /// The file that it stands in.
    pub(crate) home: Home,
    /// What it is made of.
    pub(crate) parts: PartNames,
}

/// Where a type stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Home {
    /// A file of `types/` that begins with it.
    Own(ModuleName),
    /// The file of this type.
    Type(Id<Type>),
    /// The file of this operation.
    Operation(Id<Operation>),
}

/// The names inside a type.
#[derive(Debug)]
pub(crate) enum PartNames {
    /// A record's fields, and the field that keeps other keys.
    Fields(Vec<FieldName>, Option<FieldName>),
    /// An enum's or a union's variants.
    Variants(Vec<VariantName>),
    /// The readers and the makers of a union that nothing decides.
    Accessors(Vec<(MethodName, MethodName)>),
    /// An alias has none.
    None,
}

impl Names {
    pub(crate) fn resource(&self, id: Id<Resource>) -> &ResourceNames {
        &self.resources[id.index()]
    }

    pub(crate) fn operation(&self, id: Id<Operation>) -> &OperationNames {
        &self.operations[id.index()]
    }

    pub(crate) fn collection(&self, id: Id<Collection>) -> &CollectionNames {
        &self.collections[id.index()]
    }

    /// Whether a collection of another folder calls it.
    pub(crate) fn is_exposed(&self, id: Id<Operation>) -> bool {
        self.exposed.contains(&id)
    }

    /// The public items of an operation's file, in the order in which they stand there.
    pub(crate) fn items_of(&self, id: Id<Operation>) -> impl Iterator<Item = &TypeName> {
        let names = self.operation(id);
        let inline = self.inline_types.get(&id).into_iter().flatten();
        std::iter::once(&names.builder)
            .chain(
                [&names.success, &names.failure]
                    .into_iter()
                    .flatten()
                    .map(|it| &it.ty),
            )
            .chain(inline.filter_map(|it| self.ty(*it)).map(|it| &it.ty))
    }

    /// The types that only this operation uses.
    pub(crate) fn types_of(&self, id: Id<Operation>) -> &[Id<Type>] {
        self.inline_types.get(&id).map_or(&[], Vec::as_slice)
    }

    /// Whether an alias leads back to itself, which Rust has no way to say.
    pub(crate) fn is_knot(&self, id: Id<Type>) -> bool {
        self.knots.contains(&id)
    }

    /// `None`: the type is written out where it is used.
    pub(crate) fn ty(&self, id: Id<Type>) -> Option<&TypeNames> {
        self.types[id.index()].as_ref()
    }
}

/// Names everything.
pub(crate) fn name(api: &Api, options: &Options) -> Names {
    let mut namer = Namer::new(api, options);
    namer.name_resources();
    namer.name_operations();
    namer.name_types();
    namer.name_answers();
    namer.name_collections();
    namer.names
}

/// The key of every operation, `<resource>.<operation>`, in the order of the table: what a user may ask for.
pub fn keys(api: &Api, options: &Options) -> Vec<String> {
    let mut namer = Namer::new(api, options);
    namer.name_resources();
    namer.name_operations();
    namer
        .names
        .operations
        .into_iter()
        .map(|it| it.key)
        .collect()
}

struct Namer<'a> {
    api: &'a Api,
    names: Names,
    /// The words of the connector's name.
    connector: Vec<String>,
    /// The items of each resource's module.
    resource_items: Vec<Scope>,
    /// The items of `types`.
    items: Scope,
    /// The files of `types`.
    files: Scope,
    /// Where each collection stands.
    folders: Vec<(ModuleName, Option<Id<Resource>>)>,
    operation_words: Vec<Vec<String>>,
    type_words: Vec<Vec<String>>,
}

impl<'a> Namer<'a> {
    fn new(api: &'a Api, options: &Options) -> Self {
        let connector = connector_words(api, options);
        let mut items = Scope::default();
        let name = items.claim_first(Kind::Type, [connector.clone()]);
        Self {
            api,
            connector: words(&options.key),
            names: Names {
                connector: name.into(),
                beside: ConnectorNames::default(),
                resources: Vec::new(),
                operations: Vec::new(),
                types: Vec::new(),
                knots: types::knots(api),
                inline_types: HashMap::new(),
                collections: Vec::new(),
                exposed: HashSet::new(),
            },
            folders: Vec::new(),
            resource_items: Vec::new(),
            items: Scope::default(),
            files: Scope::default(),
            operation_words: Vec::new(),
            type_words: vec![Vec::new(); api.types.len()],
        }
    }

    fn name_resources(&mut self) {
        let mut modules = Scope::default();
        let mut accessors = Scope::default();
        if !self.api.collections.is_empty() {
            modules.claim(Kind::Module, "collections");
        }
        for (_, resource) in self.api.resources.iter() {
            let own = words(&resource.wire);
            let qualified = || [own.clone(), vec!["resource".to_owned()]].concat();
            let mut items = Scope::default();
            self.names.resources.push(ResourceNames {
                module: modules
                    .claim_or(Kind::Module, &resource.wire, [qualified()])
                    .into(),
                ty: items
                    .claim_or(Kind::Type, &resource.wire, [qualified()])
                    .into(),
                accessor: accessors
                    .claim_or(Kind::Accessor, &resource.wire, [qualified()])
                    .into(),
            });
            self.resource_items.push(items);
        }
        self.names.beside = connector::connector(self.api, &self.names.connector, &mut accessors);
        self.folders = collections::folders(self.api, &self.names.resources, &mut modules);
    }

    fn name_collections(&mut self) {
        let folders = std::mem::take(&mut self.folders);
        self.names.collections = collections::collections(self.api, &self.names, folders);
        self.names.exposed = collections::exposed(self.api, &self.names.collections);
    }

    fn name_operations(&mut self) {
        let mut methods: Vec<Scope> = self.api.resources.ids().map(|_| Scope::default()).collect();
        let mut modules: Vec<Scope> = self.api.resources.ids().map(|_| Scope::default()).collect();
        for (_, resource) in &self.folders {
            let shared = resource.map(|it| &mut modules[it.index()]);
            shared.map(|it| ["collection", "mapping"].map(|file| it.claim(Kind::Module, file)));
        }
        let readable = path::Readable::of(self.api.operations.iter().map(|it| it.1));
        for (_, operation) in self.api.operations.iter() {
            let at = operation.resource.index();
            let resource = &self.api.resources[operation.resource];
            let candidates = operations::candidates(operation, resource, &readable);
            let method = methods[at].claim_first(Kind::Method, candidates);
            let own = words(&method.text());
            let key = format!(
                "{}.{}",
                self.names.resources[at].module.text(),
                method.text().trim_start_matches("r#")
            );
            let module = modules[at].claim_first(
                Kind::Module,
                [own.clone(), with(&own, "call"), with(&own, "operation")],
            );
            let items = &mut self.resource_items[at];
            let builder = items.claim_first(
                Kind::Type,
                [own.clone(), with(&own, "call"), with(&own, "operation")],
            );
            self.operation_words.push(words(&builder.text()));
            let names = OperationNames {
                key,
                module: module.into(),
                builder: builder.into(),
                constructors: constructors(operation, method, &own, &mut methods[at]),
                success: None,
                failure: None,
                parameters: Vec::new(),
                bodies: Vec::new(),
            };
            self.names.operations.push(with_arguments(names, operation));
        }
    }

    fn name_types(&mut self) {
        let prefix = types::common_prefix(self.api);
        self.names.types = self.api.types.ids().map(|_| None).collect();
        let (named, inline): (Vec<_>, Vec<_>) = self
            .api
            .types
            .ids()
            .partition(|id| types::is_named(&self.api.types[*id]));
        for id in named {
            let candidates = types::of_named(&self.api.types[id], prefix);
            self.claim_in_types(id, candidates);
        }
        for id in inline {
            let ty = &self.api.types[id];
            if !types::is_item(ty) {
                continue;
            }
            match types::sole_owner(ty) {
                Some(Owner::Operation(operation)) => {
                    let at = self.api.operations[operation].resource.index();
                    let candidates = types::of_owned(self.api, id, self);
                    let ty = self.resource_items[at].claim_first(Kind::Type, candidates);
                    self.put(id, ty, Home::Operation(operation));
                    self.names
                        .inline_types
                        .entry(operation)
                        .or_default()
                        .push(id);
                }
                Some(Owner::Type(owner)) if self.names.types[owner.index()].is_some() => {
                    let candidates = types::of_owned(self.api, id, self);
                    let ty = self.items.claim_first(Kind::Type, candidates);
                    self.put(id, ty, Home::Type(owner));
                }
                Some(_) => {
                    let candidates = types::of_owned(self.api, id, self);
                    self.claim_in_types(id, candidates);
                }
                None => {
                    let candidates = types::of_shared(self.api, id, self);
                    self.claim_in_types(id, candidates);
                }
            }
        }
    }

    fn claim_in_types(&mut self, id: Id<Type>, mut candidates: Vec<Vec<String>>) {
        if let Some(first) = candidates.first() {
            candidates.push([self.connector.clone(), first.clone()].concat());
        }
        let ty = self.items.claim_first(Kind::Type, candidates);
        let own = words(&ty.text());
        let module = self
            .files
            .claim_first(Kind::Module, [own.clone(), with(&own, "type")]);
        self.put(id, ty, Home::Own(module.into()));
    }

    fn put(&mut self, id: Id<Type>, ty: Name, home: Home) {
        self.type_words[id.index()] = words(&ty.text());
        self.names.types[id.index()] = Some(TypeNames {
            ty: ty.into(),
            home,
            parts: parts(&self.api.types[id].shape),
        });
    }

    fn name_answers(&mut self) {
        for (id, operation) in self.api.operations.iter() {
            let at = operation.resource.index();
            let own = self.operation_words[id.index()].clone();
            let mut claim = |cases, last| {
                let Answer::Several(contents) = Answer::of(cases) else {
                    return None;
                };
                let names = [with(&own, last), with(&with(&own, "any"), last)];
                let ty = self.resource_items[at].claim_first(Kind::Type, names);
                let mut scope = Scope::default();
                let variants = contents
                    .iter()
                    .map(|(content, _)| self.answer_variant(&mut scope, *content).into())
                    .collect();
                Some(AnswerNames {
                    ty: ty.into(),
                    variants,
                })
            };
            let success = claim(&operation.successes, "answer");
            let failure = claim(&operation.failures, "error");
            let names = &mut self.names.operations[id.index()];
            names.success = success;
            names.failure = failure;
        }
    }

    fn answer_variant(&self, scope: &mut Scope, content: Content) -> Name {
        let word = match content {
            Content::Empty => "empty",
            Content::Text => "text",
            Content::Binary => "download",
            Content::Json(ty) | Content::Events(ty) | Content::Lines(ty) => {
                let own = &self.type_words[ty.index()];
                if !own.is_empty() {
                    return scope.claim_first(Kind::Variant, [own.clone()]);
                }
                shape_word(&self.api.types[ty].shape)
            }
        };
        scope.claim(Kind::Variant, word)
    }
}

impl types::Owners for Namer<'_> {
    fn words(&self, owner: Owner) -> Vec<String> {
        match owner {
            Owner::Type(id) => self.type_words[id.index()].clone(),
            Owner::Operation(id) => self.operation_words[id.index()].clone(),
            Owner::Webhook(at) => words(&self.api.webhooks[at].wire),
            Owner::Component(at) => words(&self.api.components[at]),
        }
    }

    fn full_words(&self, owner: Owner) -> Vec<String> {
        let Owner::Operation(id) = owner else {
            return self.words(owner);
        };
        let resource = &self.api.resources[self.api.operations[id].resource];
        let mut full = words(&resource.wire);
        full.extend(self.words(owner));
        full
    }
}

/// The connector is called as its vendor writes it: `GitHub`, not `Github`.
fn connector_words(api: &Api, options: &Options) -> Vec<String> {
    if let Some(connector) = &api.connector {
        let words = connector.name.split(|it: char| !it.is_alphanumeric());
        return words
            .filter(|it| !it.is_empty())
            .map(str::to_owned)
            .collect();
    }
    let key = options.key.replace(|it: char| !it.is_alphanumeric(), "");
    let spelled_in_title = api
        .title
        .split(|it: char| !it.is_alphanumeric())
        .find(|it| {
            it.eq_ignore_ascii_case(&key) && it.starts_with(|it: char| it.is_ascii_uppercase())
        });
    match spelled_in_title {
        Some(name) => vec![name.to_owned()],
        None => words(&options.key),
    }
}

fn with(words: &[String], last: &str) -> Vec<String> {
    [words, &[last.to_owned()]].concat()
}

/// The preferred body has the operation's own name, each other one says what it is.
fn constructors(
    operation: &Operation,
    first: Name,
    own: &[String],
    scope: &mut Scope,
) -> Vec<MethodName> {
    let mut names = vec![first.into()];
    if operation.body_required {
        for body in operation.bodies.iter().skip(1) {
            let what = body_words(body);
            let exact = media_words(&body.media);
            let candidates = [
                [own, what.as_slice()].concat(),
                [own, exact.as_slice()].concat(),
            ];
            names.push(scope.claim_first(Kind::Method, candidates).into());
        }
    }
    names
}

/// `json_patch`, `form`, `text`: how a body differs from the preferred one.
fn body_words(body: &Body) -> Vec<String> {
    let word = match body.content {
        BodyContent::Json(_) => return media_words(&body.media),
        BodyContent::Form { .. } => "form",
        BodyContent::Multipart(_) => "multipart",
        BodyContent::Lines(_) => "lines",
        BodyContent::Text => "text",
        BodyContent::Bytes => "bytes",
    };
    vec![word.to_owned()]
}

/// What a media type's subtype says: `merge patch` of `application/merge-patch+json`.
fn media_words(media: &str) -> Vec<String> {
    let essence = media.split(';').next().unwrap_or(media);
    let subtype = essence.rsplit('/').next().unwrap_or(essence);
    let name = subtype.split('+').next().unwrap_or(subtype);
    let mut words = words(name.trim());
    // `vnd.api+json`, `x-ndjson`: the prefix says who registered it.
    if words.len() > 1 && matches!(words[0].as_str(), "vnd" | "x" | "prs") {
        words.remove(0);
    }
    words
}

fn with_arguments(mut names: OperationNames, operation: &Operation) -> OperationNames {
    let mut arguments = Scope::default();
    let mut setters = Scope::default();
    names.parameters = operation
        .parameters
        .iter()
        .map(|it| {
            let qualified = [vec![place_word(it).to_owned()], words(&it.wire)].concat();
            argument(&mut arguments, &mut setters, &it.wire, qualified)
        })
        .collect();
    // Bodies exclude each other, so each of them is `body` where it is an argument.
    names.bodies = operation
        .bodies
        .iter()
        .map(|body| {
            let mut own = arguments.clone();
            let more = body_words(body);
            let qualified = [vec!["body".to_owned()], more].concat();
            let whole = argument(&mut own, &mut setters, "body", qualified);
            let BodyContent::Multipart(parts) = &body.content else {
                return BodyNames {
                    whole,
                    parts: Vec::new(),
                };
            };
            let parts = parts
                .iter()
                .map(|it| {
                    let qualified = [words(&it.wire), vec!["part".to_owned()]].concat();
                    argument(&mut own, &mut setters, &it.wire, qualified)
                })
                .collect();
            BodyNames { whole, parts }
        })
        .collect();
    names
}

fn argument(
    arguments: &mut Scope,
    setters: &mut Scope,
    wire: &str,
    qualified: Vec<String>,
) -> ArgumentNames {
    ArgumentNames {
        argument: arguments
            .claim_or(Kind::Field, wire, [qualified.clone()])
            .into(),
        setter: setters.claim_or(Kind::Setter, wire, [qualified]).into(),
    }
}

fn place_word(parameter: &Parameter) -> &'static str {
    match parameter.place {
        Place::Path => "path",
        Place::Query | Place::QueryString => "query",
        Place::Header => "header",
        Place::Cookie => "cookie",
    }
}

fn parts(shape: &Shape) -> PartNames {
    let mut scope = Scope::default();
    match shape {
        Shape::Record(record) => {
            let fields = record
                .fields
                .iter()
                .map(|it| scope.claim(Kind::Field, &it.wire).into())
                .collect();
            let extra = (record.rest != Rest::Closed).then(|| {
                let others = ["other_fields", "undocumented"].map(words);
                scope.claim_or(Kind::Field, "extra", others).into()
            });
            PartNames::Fields(fields, extra)
        }
        Shape::Enum(values) => {
            let are_numbers = values.values.iter().all(|it| is_number(&value_text(it)));
            let names = values.values.iter();
            PartNames::Variants(
                names
                    .map(|it| value(&mut scope, it, are_numbers).into())
                    .collect(),
            )
        }
        Shape::Union(union) if union.decided => PartNames::Variants(
            union
                .variants
                .iter()
                .map(|it| scope.claim(Kind::Variant, &it.label).into())
                .collect(),
        ),
        Shape::Union(union) => PartNames::Accessors(
            union
                .variants
                .iter()
                .map(|it| {
                    let own = words(&it.label);
                    let prefixed = |word: &str| [vec![word.to_owned()], own.clone()].concat();
                    (
                        scope.claim_first(Kind::Method, [prefixed("as")]).into(),
                        scope.claim_first(Kind::Method, [prefixed("from")]).into(),
                    )
                })
                .collect(),
        ),
        _ => PartNames::None,
    }
}

fn value_text(value: &EnumValue) -> String {
    match (&value.name, &value.literal) {
        (Some(name), _) if name.contains(|it: char| it.is_alphanumeric()) => name.clone(),
        (_, Literal::Text(text)) => text.clone(),
        (_, Literal::Integer(number)) => number.to_string(),
        (_, Literal::Bool(it)) => it.to_string(),
    }
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|it| it.is_ascii_digit())
}

fn value(scope: &mut Scope, value: &EnumValue, among_numbers: bool) -> Name {
    let text = value_text(value);
    // Alike, where all of them are numbers: `N7`, `N30`, `N365`.
    if among_numbers {
        return scope.claim_first(Kind::Variant, [vec![format!("n{text}")]]);
    }
    // `asc` and `ASC` differ in nothing but their case.
    let case = if text.chars().any(char::is_lowercase) {
        if text.chars().any(char::is_uppercase) {
            "mixed"
        } else {
            "lower"
        }
    } else {
        "upper"
    };
    scope.claim_or(Kind::Variant, &text, [with(&words(&text), case)])
}

fn shape_word(shape: &Shape) -> &'static str {
    match shape {
        Shape::Primitive(_) => "value",
        Shape::List(_) | Shape::Tuple(_) => "list",
        Shape::Map(_) => "map",
        Shape::Record(_) | Shape::Enum(_) | Shape::Union(_) | Shape::Alias(_) => "body",
        Shape::Nullable(_) | Shape::Reference(_) => "value",
        Shape::Any => "json",
    }
}

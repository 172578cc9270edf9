//! Who claims names: one step for each kind of item.

use super::arguments::{constructors, with_arguments};
use super::names::{
    AnswerNames, ConnectorNames, Home, Names, OperationNames, ResourceNames, TypeNames,
};
use super::parts::parts;
use super::scope::{Kind, ModuleName, Name, Scope};
use super::words::{with, words};
use super::{collections, connector, operations, path, types};
use crate::ir::{Answer, Api, Content, Id, Owner, Resource, Shape, Type};
use crate::specs::Options;
use std::collections::{HashMap, HashSet};

/// Names in the making.
pub(super) struct Namer<'a> {
    api: &'a Api,
    pub(super) names: Names,
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
    pub(super) fn new(api: &'a Api, options: &Options) -> Self {
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

    pub(super) fn name_resources(&mut self) {
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

    pub(super) fn name_collections(&mut self) {
        let folders = std::mem::take(&mut self.folders);
        self.names.collections = collections::collections(self.api, &self.names, folders);
        self.names.exposed = collections::exposed(self.api, &self.names.collections);
    }

    pub(super) fn name_operations(&mut self) {
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

    pub(super) fn name_types(&mut self) {
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

    pub(super) fn name_answers(&mut self) {
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

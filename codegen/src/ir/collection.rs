//! Collections: records of one kind, and what an app can do with them.

use super::{Api, Docs, Id, Input, Operation, Shape, Site, Through, Type, Where};
use connectome::Json;

/// Records of one kind. What it cannot do is `None`.
#[derive(Clone, Debug, PartialEq)]
pub struct Collection {
    /// Its folder's name, ours and stable: `issues`.
    pub key: String,
    /// What people call it; Rust's name follows from it: `Issues`.
    pub name: String,
    /// What its records are.
    pub docs: Docs,
    /// A record: never an alias.
    pub record: Id<Type>,
    /// Where a record has its id: text or an integer. From `record`, as are the next five.
    pub id: FieldPath,
    /// What to show for a record.
    pub title: Option<FieldPath>,
    /// Where people see it.
    pub url: Option<FieldPath>,
    /// When it was made.
    pub created: Option<FieldPath>,
    /// When it last changed.
    pub updated: Option<FieldPath>,
    /// When it was deleted.
    pub deleted: Option<FieldPath>,
    /// Fields that are shown nowhere: neither in Debug nor in logs.
    pub secret: Vec<FieldPath>,
    /// Fields that tell of a person: no log shows them.
    pub personal: Vec<FieldPath>,
    /// Where the collection is: an argument of every call that has a parameter of that name.
    pub parameters: Vec<Input>,
    /// All of them, page by page.
    pub list: Option<List>,
    /// One, by its id.
    pub find: Option<Find>,
    /// Those that a text finds.
    pub search: Option<Search>,
    /// The first whose fields are these.
    pub matching: Option<Match>,
    /// A new one.
    pub create: Option<Write>,
    /// Some fields of one changed.
    pub update: Option<Write>,
    /// A new one, or fields of the one that has the same key changed: the app decides.
    pub upsert: Option<Upsert>,
    /// One gone.
    pub delete: Option<Ask>,
    /// Collections that lie inside each record.
    pub drilldowns: Vec<Drilldown>,
    /// Where the app defines fields that its customers add.
    pub custom: Option<Custom>,
    /// Where it stands.
    pub site: Site,
    /// Where its name is said.
    pub name_site: Site,
    /// Whether one of its methods was left out because of a mistake that has been reported.
    pub has_broken_method: bool,
}

impl Collection {
    /// Whether nobody has to say where it lies.
    pub fn is_placed(&self) -> bool {
        let is_said = |it: &Input| !it.required || it.default.is_some();
        self.parameters.iter().all(is_said)
    }

    /// Whether its calls say which fields records are to come with.
    pub fn names_fields(&self) -> bool {
        let mut arguments = self.asks().flat_map(|it| &it.arguments);
        arguments.any(|it| it.given == Given::Fields)
    }

    /// All calls that it makes, in the order of its methods.
    pub fn asks(&self) -> impl Iterator<Item = &Ask> {
        let list = self.list.iter().flat_map(List::pagings).map(|it| it.0);
        let find = self.find.iter().map(|it| &it.ask);
        let search = self.search.iter().map(|it| &it.ask);
        let matching = self.matching.iter().map(|it| &it.ask);
        let writes = self.create.iter().chain(&self.update).map(|it| &it.ask);
        let upsert = self.upsert.iter().map(|it| &it.write.ask);
        let custom = self.custom.iter().map(|it| &it.ask);
        list.chain(find)
            .chain(search)
            .chain(matching)
            .chain(writes)
            .chain(upsert)
            .chain(&self.delete)
            .chain(custom)
    }
}

/// An operation with what a collection always sends. No two arguments go to the same place.
#[derive(Clone, Debug, PartialEq)]
pub struct Ask {
    /// Which operation.
    pub operation: Id<Operation>,
    /// The body that is sent, its position in [`Operation::bodies`]; it is JSON or a form. `None`: none is.
    pub body: Option<usize>,
    /// In the order of the operation's parameters, then of the body's fields. Every required parameter is
    /// among them, unless paging sends it.
    pub arguments: Vec<Argument>,
    /// Where the operation is named.
    pub site: Site,
}

/// One thing that is sent.
#[derive(Clone, Debug, PartialEq)]
pub struct Argument {
    /// Where it goes.
    pub target: Target,
    /// What it is.
    pub given: Given,
    /// Where it stands.
    pub site: Site,
}

/// Where something that is sent goes.
#[derive(Clone, Debug, PartialEq)]
pub enum Target {
    /// Into the parameter at this position of [`Operation::parameters`].
    Parameter(usize),
    /// Into this place of the body, from the body's type.
    Body(FieldPath),
}

impl Target {
    /// Whether both are the same place, wherever that is written.
    pub fn is_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Parameter(a), Self::Parameter(b)) => a == b,
            (Self::Body(a), Self::Body(b)) => a.steps == b.steps,
            _ => false,
        }
    }
}

/// What is sent.
#[derive(Clone, Debug, PartialEq)]
pub enum Given {
    /// Always this; it fits the type of its target.
    Constant(Constant),
    /// The collection's parameter at this position of [`Collection::parameters`]; left out when it is not
    /// said.
    Parameter(usize),
    /// The id of the record.
    Id,
    /// The text that is searched for.
    Query,
    /// The names of the fields that records are to come with: those that the object behind [`Custom::rest`]
    /// names, and custom ones that a program asks for. Its target is a list of texts, or one text that commas
    /// part.
    Fields,
    /// The ETag that the record has now: a GET of the same address asks for it right before. Its target is a
    /// header.
    Etag,
}

/// A value of a spec file.
#[derive(Clone, Debug, PartialEq)]
pub enum Constant {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number, as it is written.
    Number(String),
    /// Text.
    Text(String),
    /// A list.
    List(Vec<Constant>),
    /// An object, in the order of the file.
    Object(Vec<(String, Constant)>),
}

impl Constant {
    /// In the words that messages use.
    pub fn label(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a boolean",
            Self::Number(_) => "a number",
            Self::Text(_) => "text",
            Self::List(_) => "a list",
            Self::Object(_) => "an object",
        }
    }

    /// As JSON text.
    pub fn json(&self) -> String {
        match self {
            Self::Null => "null".to_owned(),
            Self::Bool(it) => it.to_string(),
            Self::Number(digits) => digits.clone(),
            Self::Text(text) => Json::from(text.as_str()).to_string(),
            Self::List(items) => {
                let items: Vec<_> = items.iter().map(Self::json).collect();
                format!("[{}]", items.join(","))
            }
            Self::Object(members) => {
                let members: Vec<_> = members
                    .iter()
                    .map(|(key, value)| format!("{}:{}", Json::from(key.as_str()), value.json()))
                    .collect();
                format!("{{{}}}", members.join(","))
            }
        }
    }
}

/// A way into a value.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldPath {
    /// What it begins in: never an alias.
    pub from: Id<Type>,
    /// Outermost first. Empty: the value itself.
    pub steps: Vec<PathStep>,
    /// What it leads to: never an alias, never [`super::Shape::Nullable`].
    pub ty: Id<Type>,
    /// Where it is written.
    pub site: Site,
}

/// One step into a value.
#[derive(Clone, Debug, PartialEq)]
pub struct PathStep {
    /// Which part.
    pub part: PathPart,
    /// What that holds when it holds something: never an alias, never [`super::Shape::Nullable`].
    pub ty: Id<Type>,
    /// Whether it may be missing or null.
    pub optional: bool,
}

/// A part of a value.
#[derive(Clone, Debug, PartialEq)]
pub enum PathPart {
    /// The field at this position of this record.
    Field(Id<Type>, usize),
    /// What a map, or an open record beside its fields, has under this key.
    Key(String),
    /// The item at this position of a list or a tuple.
    Item(usize),
    /// What any JSON has under this key.
    Json(String),
}

impl PathStep {
    /// The key that it takes; `None`: it takes an item.
    pub fn key<'a>(&'a self, api: &'a Api) -> Option<&'a str> {
        match &self.part {
            PathPart::Item(_) => None,
            PathPart::Key(key) | PathPart::Json(key) => Some(key),
            PathPart::Field(record, at) => match &api.types[*record].shape {
                Shape::Record(it) => Some(&it.fields[*at].wire),
                _ => None,
            },
        }
    }
}

impl FieldPath {
    /// Whether something on the way may be missing or null.
    pub fn is_optional(&self) -> bool {
        self.steps.iter().any(|it| it.optional)
    }

    /// Whether it is the whole value.
    pub fn is_whole(&self) -> bool {
        self.steps.is_empty()
    }
}

/// All records, page by page.
#[derive(Clone, Debug, PartialEq)]
pub struct List {
    /// What is asked.
    pub ask: Ask,
    /// The list of records, from the answer's type.
    pub records: FieldPath,
    /// How the next page is asked for.
    pub paging: Paging,
    /// Parameters of the operation that narrow the list, by their positions: the fields of its filter.
    pub filters: Vec<usize>,
    /// What narrows it further: more fields of its filter.
    pub conditions: Option<Where>,
}

impl List {
    /// What is asked by conditions.
    pub fn narrowed(&self) -> &Ask {
        self.through().map_or(&self.ask, |it| &it.ask)
    }

    /// What it is asked for through once it is narrowed, if that is another operation.
    pub fn through(&self) -> Option<&Through> {
        self.conditions.as_ref()?.through.as_ref()
    }

    /// Its own call with its paging, and the one for what is narrowed.
    pub fn pagings(&self) -> impl Iterator<Item = (&Ask, &Paging)> {
        let narrowed = self.through().map(|it| (&it.ask, &it.paging));
        std::iter::once((&self.ask, &self.paging)).chain(narrowed)
    }
}

/// Records that a text finds.
#[derive(Clone, Debug, PartialEq)]
pub struct Search {
    /// What is asked; one argument is [`Given::Query`].
    pub ask: Ask,
    /// The list of records, from the answer's type.
    pub records: FieldPath,
    /// How the next page is asked for.
    pub paging: Paging,
}

/// One record by its id.
#[derive(Clone, Debug, PartialEq)]
pub struct Find {
    /// What is asked; one argument is [`Given::Id`].
    pub ask: Ask,
    /// The record, from the answer's type.
    pub record: FieldPath,
}

/// The first record whose fields are equal to what is asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Match {
    /// What is asked.
    pub ask: Ask,
    /// Each field, from the record, with the parameter of the operation that it goes to.
    pub fields: Vec<(FieldPath, Target)>,
    /// More fields, each with the condition of the list that asks for it, its position in [`Where::conditions`].
    /// The list asks the same operation once it is narrowed.
    pub conditions: Vec<(FieldPath, usize)>,
    /// The list of records, from the answer's type.
    pub records: FieldPath,
    /// How more of them are asked for.
    pub paging: Paging,
}

impl Match {
    /// All fields that it asks by.
    pub fn paths(&self) -> impl Iterator<Item = &FieldPath> {
        let fields = self.fields.iter().map(|it| &it.0);
        fields.chain(self.conditions.iter().map(|it| &it.0))
    }
}

/// A record's fields sent.
#[derive(Clone, Debug, PartialEq)]
pub struct Write {
    /// What is asked; an update has [`Given::Id`] among its arguments. Its body is `Some`.
    pub ask: Ask,
    /// Where in the body the fields go: leads to a record, [`FieldPath::ty`].
    pub body: FieldPath,
    /// Which fields of that record, in its order.
    pub fields: Vec<WrittenField>,
    /// Fields that the file names itself, each with where.
    pub named: Vec<(usize, Site)>,
    /// Whether it takes fields that the document does not name: custom ones.
    pub open: bool,
    /// What the answer brings.
    pub written: Written,
}

/// A field that a collection writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WrittenField {
    /// Its position in the record that [`Write::body`] leads to.
    pub position: usize,
    /// Whether it must be said.
    pub required: bool,
}

/// What an answer says of the record that was written. Paths begin in the answer's type.
#[derive(Clone, Debug, PartialEq)]
pub enum Written {
    /// The record.
    Record(FieldPath),
    /// Its id.
    Id(FieldPath),
    /// Nothing: the id is known already.
    Nothing,
}

/// A new record, or the one that has the same key changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Upsert {
    /// How.
    pub write: Write,
    /// The key: a position in [`Write::fields`].
    pub by: usize,
}

/// How the next page is asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Paging {
    /// What moves on.
    pub advance: Advance,
    /// How many records a page may hold.
    pub limit: Option<Limit>,
    /// A boolean of the answer; false ends it.
    pub more: Option<FieldPath>,
    /// Where it says what is sent; where nothing is, the whole of it.
    pub site: Site,
}

/// What moves on from page to page. Paths begin in the answer's type.
#[derive(Clone, Debug, PartialEq)]
pub enum Advance {
    /// Nothing: one page holds all.
    Single,
    /// A text or an integer of the answer is sent with the next request. An answer without one is the last.
    Cursor {
        /// Where it goes.
        send: Target,
        /// Where it comes from.
        take: Take,
    },
    /// How many records came so far is sent.
    Offset {
        /// Where it goes: an integer.
        send: Target,
        /// How many there are. Without it and without [`Paging::more`], a page that is short is the last.
        total: Option<FieldPath>,
    },
    /// A number that grows by one is sent.
    Page {
        /// Where it goes: an integer.
        send: Target,
        /// What the first page is called: mostly 1, sometimes 0.
        first: i64,
        /// How many pages there are.
        pages: Option<FieldPath>,
        /// How many records there are.
        total: Option<FieldPath>,
    },
    /// A `Link` header (RFC 8288) names the next page.
    Link {
        /// Under this relation: `next`.
        rel: String,
    },
    /// The answer names the next page's URL.
    NextUrl {
        /// Where.
        take: Take,
    },
}

/// Where an answer says how to go on.
#[derive(Clone, Debug, PartialEq)]
pub enum Take {
    /// In its body.
    Body(FieldPath),
    /// In this header.
    Header(String),
}

/// How many records a page may hold.
#[derive(Clone, Debug, PartialEq)]
pub struct Limit {
    /// Where it is said: an integer.
    pub send: Target,
    /// The most that the app takes; this is sent when nobody says anything.
    pub most: u32,
    /// Where it says what is sent.
    pub site: Site,
}

impl Paging {
    /// All that it adds to requests: where a page begins, how many records it may hold.
    pub fn sent(&self) -> impl Iterator<Item = &Target> {
        let limit = self.limit.iter().map(|it| &it.send);
        self.advance.send().into_iter().chain(limit)
    }
}

impl Advance {
    /// What goes into the request.
    pub fn send(&self) -> Option<&Target> {
        match self {
            Self::Cursor { send, .. } | Self::Offset { send, .. } | Self::Page { send, .. } => {
                Some(send)
            }
            Self::Single | Self::Link { .. } | Self::NextUrl { .. } => None,
        }
    }
}

/// A collection that lies inside each record of another.
#[derive(Clone, Debug, PartialEq)]
pub struct Drilldown {
    /// Which.
    pub collection: Id<Collection>,
    /// Its parameters by their positions, each with where its value comes from.
    pub with: Vec<(usize, DrilldownValue)>,
    /// Where it stands.
    pub site: Site,
}

/// Where a parameter of an inner collection comes from.
#[derive(Clone, Debug, PartialEq)]
pub enum DrilldownValue {
    /// A value of the outer record.
    Record(FieldPath),
    /// The outer collection's parameter at this position.
    Parameter(usize),
    /// Always this.
    Constant(Constant),
}

/// Where an app defines fields that its customers add.
#[derive(Clone, Debug, PartialEq)]
pub struct Custom {
    /// What is asked.
    pub ask: Ask,
    /// The list of definitions, from the answer's type. The next three begin in its items.
    pub records: FieldPath,
    /// Under which key a record has the field.
    pub key: FieldPath,
    /// What people call it.
    pub label: Option<FieldPath>,
    /// What the vendor calls its type.
    pub ty: Option<FieldPath>,
    /// The open object, from the collection's record, that holds the values.
    pub rest: FieldPath,
}

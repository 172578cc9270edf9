//! Types: what travels in parameters and bodies.

use super::{Docs, Id, Operation, Site};
use crate::parse::FileId;

/// One type. Equal inline schemas are one type with several origins.
#[derive(Clone, Debug, PartialEq)]
pub struct Type {
    /// Where the document has it, in the order found; never empty.
    pub origins: Vec<Origin>,
    /// What it looks like.
    pub shape: Shape,
    /// What the document says of it.
    pub docs: Docs,
    /// The first place that states it.
    pub site: Site,
    /// Who sends it.
    pub usage: Usage,
}

/// Where a type comes from: the material of its name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Origin {
    /// A schema that the document names. Its identity is (file, name).
    Named {
        /// The file that holds it.
        file: FileId,
        /// The vendor's name for it.
        name: String,
    },
    /// A nameless schema: it is named after where it lives.
    Inline {
        /// The named thing that it is part of.
        owner: Owner,
        /// The way from there, outermost first.
        path: Vec<Step>,
        /// The schema's own `title`, a hint.
        title: Option<String>,
    },
}

/// What an inline schema is part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Owner {
    /// A type with a name.
    Type(Id<Type>),
    /// An operation.
    Operation(Id<Operation>),
    /// The webhook at this position of [`super::Api::webhooks`].
    Webhook(usize),
    /// The named answer, body or parameter at this position of [`super::Api::components`].
    Component(usize),
}

/// One step from an owner to an inline schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// The value of this field.
    Field(String),
    /// An item of a list.
    Item,
    /// A value of a map.
    Value,
    /// A variant of a union, by its label.
    Variant(String),
    /// The request body.
    Body,
    /// The body of a successful answer.
    Success,
    /// The body of a failure.
    Failure,
    /// This parameter.
    Parameter(String),
}

/// Which way a type travels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Usage {
    /// It is part of a parameter or of a request body.
    pub sent: bool,
    /// It is part of an answer or a webhook.
    pub received: bool,
}

/// What a type looks like.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// One value.
    Primitive(Primitive),
    /// A JSON array of one item type.
    List(Id<Type>),
    /// A JSON object whose keys are data.
    Map(Id<Type>),
    /// A JSON array of fixed places.
    Tuple(Vec<Id<Type>>),
    /// A JSON object with named fields.
    Record(Record),
    /// One of some texts or numbers.
    Enum(Enum),
    /// One of several types.
    Union(Union),
    /// Another name for a type: a named schema that is just a `$ref`.
    Alias(Id<Type>),
    /// This type or null, where no field's presence says so: an item, a map's value, a body.
    /// `Option<T>`. Neither a field nor a named schema is one: each use of a schema that may be null says so.
    Nullable(Id<Type>),
    /// The id of a record of a unified model, whose type this is: text, `Id<Contact>`.
    Reference(Id<Type>),
    /// Anything: the schema says nothing, or nothing that can be used.
    Any,
}

/// A value without parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Primitive {
    /// Any text: also `uri`, `email`, `password` and every format that has no type of its own.
    Text,
    /// `true` or `false`.
    Bool,
    /// An integer, `format: int32` and narrower.
    I32,
    /// An integer without a narrower format.
    I64,
    /// `format: uint32` and narrower.
    U32,
    /// `format: uint64`, `uint`.
    U64,
    /// `format: float`.
    F32,
    /// Any other number.
    F64,
    /// A number whose digits count (`format: decimal`), as a JSON number.
    Decimal,
    /// The same as JSON text.
    DecimalText,
    /// `format: date-time` (RFC 3339).
    Timestamp,
    /// `format: date`.
    Date,
    /// `format: time`.
    Time,
    /// `format: duration` (ISO 8601).
    Duration,
    /// `format: uuid`.
    Uuid,
    /// `format: unix-time`: seconds since 1970 as an integer.
    UnixTime,
    /// `format: byte`: base64 text.
    Bytes,
    /// `type: null` alone.
    Null,
}

/// A JSON object with named fields.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// In the document's order; no two share a `wire`.
    pub fields: Vec<Field>,
    /// What other keys may stand there.
    pub rest: Rest,
}

/// The keys of an object that its schema does not name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rest {
    /// None: `additionalProperties: false`.
    Closed,
    /// Anything; kept losslessly.
    Open,
    /// Values of this type.
    Typed(Id<Type>),
}

/// One field of a record.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// The vendor's spelling.
    pub wire: String,
    /// What it holds, when it holds something.
    pub ty: Id<Type>,
    /// Whether it must be there and whether it may be null.
    pub presence: Presence,
    /// Held behind a pointer, because the type would contain itself.
    pub boxed: bool,
    /// The only value it may have.
    pub constant: Option<Literal>,
    /// What the vendor assumes when it is absent, as JSON text; for the docs.
    pub default: Option<String>,
    /// Sent to us only (`readOnly`), by us only (`writeOnly`), or both.
    pub access: Access,
    /// Never shown in Debug: `format: password`.
    pub secret: bool,
    /// What the document says of it.
    pub docs: Docs,
    /// Where it stands.
    pub site: Site,
}

/// Whether a field must be there, and whether it may be null.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Presence {
    /// Always there, never null: `T`.
    Required,
    /// May be left out: `Option<T>`, `None` is left out.
    Optional,
    /// Always there, may be null: `Option<T>`, `None` is null.
    Nullable,
    /// May be left out or null: `Option<T>` when only received, `Patch<T>` when sent.
    OptionalNullable,
}

/// Who may write a field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Access {
    /// Both sides.
    #[default]
    Both,
    /// `readOnly`: the vendor alone.
    ReadOnly,
    /// `writeOnly`: we alone.
    WriteOnly,
}

/// One of some texts or integers. A value that is not listed is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Enum {
    /// At least one; all texts or all integers, no two equal.
    pub values: Vec<EnumValue>,
}

/// One value of an [`Enum`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct EnumValue {
    /// What stands in the JSON.
    pub literal: Literal,
    /// The vendor's name for it (`x-enum-varnames`), when it has one.
    pub name: Option<String>,
    /// What the document says of it.
    pub description: Option<String>,
}

impl EnumValue {
    /// What stands in the JSON, if that is text.
    pub fn text(&self) -> Option<String> {
        match &self.literal {
            Literal::Text(text) => Some(text.clone()),
            Literal::Integer(_) | Literal::Bool(_) => None,
        }
    }
}

/// A constant of the document.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Literal {
    /// Text.
    Text(String),
    /// An integer.
    Integer(i64),
    /// `true` or `false`.
    Bool(bool),
}

/// One of several types.
#[derive(Clone, Debug, PartialEq)]
pub struct Union {
    /// At least two.
    pub variants: Vec<Variant>,
    /// Whether a value tells which variant it is. When not, the value is kept as JSON and read on demand.
    pub decided: bool,
}

/// One type of a [`Union`].
#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    /// What to call it: a schema's name, a discriminator's value, or a kind. No two are equal.
    pub label: String,
    /// What it holds.
    pub ty: Id<Type>,
    /// Held behind a pointer, because the type would contain itself.
    pub boxed: bool,
    /// What must hold for a value to be this one; all of them. In a decided union at most one variant
    /// fits a value, tried in order. Empty in an undecided one.
    pub tests: Vec<Test>,
    /// Where it stands.
    pub site: Site,
}

/// A question to a JSON value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Test {
    /// It is of this kind.
    Kind(Kind),
    /// It is an object with this key.
    Has(String),
    /// It is an object whose text, integer or boolean under this key is one of these.
    Equals(String, Vec<Literal>),
    /// It is itself one of these.
    Is(Vec<Literal>),
}

/// What a JSON value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool,
    /// Any number.
    Number,
    /// A string.
    Text,
    /// An array.
    List,
    /// An object.
    Object,
}

impl Type {
    /// The name that the document gives it, when it gives one.
    pub fn name(&self) -> Option<&str> {
        self.origins.iter().find_map(|it| match it {
            Origin::Named { name, .. } => Some(name.as_str()),
            Origin::Inline { .. } => None,
        })
    }
}

impl Shape {
    /// In the words that messages use.
    pub fn label(&self) -> &'static str {
        match self {
            Self::Primitive(it) => it.label(),
            Self::List(_) | Self::Tuple(_) => "a list",
            Self::Map(_) | Self::Record(_) => "an object",
            Self::Enum(it) if matches!(it.values[0].literal, Literal::Text(_)) => {
                "one of some texts"
            }
            Self::Enum(_) => "one of some numbers",
            Self::Union(_) => "one of several types",
            Self::Alias(_) | Self::Nullable(_) => "another type",
            Self::Reference(_) => "an id",
            Self::Any => "any JSON",
        }
    }
}

impl Primitive {
    /// In the words that messages use.
    pub fn label(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Bool => "a boolean",
            Self::I32 | Self::I64 | Self::U32 | Self::U64 => "an integer",
            Self::F32 | Self::F64 | Self::Decimal => "a number",
            Self::DecimalText => "a number written as text",
            Self::Timestamp => "a timestamp",
            Self::Date => "a date",
            Self::Time => "a time",
            Self::Duration => "a duration",
            Self::Uuid => "a UUID",
            Self::UnixTime => "seconds since 1970",
            Self::Bytes => "bytes",
            Self::Null => "null",
        }
    }

    /// Whether it is an integer in JSON.
    pub fn is_integer(self) -> bool {
        matches!(
            self,
            Self::I32 | Self::I64 | Self::U32 | Self::U64 | Self::UnixTime
        )
    }

    /// Whether it is a number in JSON.
    pub fn is_number(self) -> bool {
        self.is_integer() || matches!(self, Self::F32 | Self::F64 | Self::Decimal)
    }

    /// Whether it is text in JSON.
    pub fn is_text(self) -> bool {
        !self.is_number() && !matches!(self, Self::Bool | Self::Null)
    }
}

//! Mappings: how a collection's records become a unified model and back, every value typed on both sides.

use super::collection::Constant;
use super::unified::Model;
use super::{Collection, Id, Primitive, Site, Type};
use std::collections::BTreeSet;

/// A collection's records as one unified model.
#[derive(Clone, Debug, PartialEq)]
pub struct Mapping {
    /// Whose records.
    pub collection: Id<Collection>,
    /// As which model.
    pub model: Id<Model>,
    /// Whether this collection serves the model where several could.
    pub default: bool,
    /// Record → model.
    pub read: Making,
    /// Model → what `create` takes.
    pub create: Option<Making>,
    /// Model → what `update` takes.
    pub update: Option<Making>,
    /// How `update` clears what is made from the model's fields.
    pub clears: Vec<Cleared>,
    /// Model's filter → [`super::List::filters`].
    pub filter: Vec<Asked>,
    /// Model's key → [`super::Match::fields`].
    pub key: Vec<Asked>,
    /// Fields of the model that are left out on purpose, by their positions, and why.
    pub left_out: Vec<(usize, String)>,
    /// Where it stands.
    pub site: Site,
}

impl Mapping {
    /// Whether something that is written takes the model's field at this position.
    pub fn writes(&self, position: usize) -> bool {
        [&self.create, &self.update]
            .into_iter()
            .flatten()
            .any(|it| it.takes(position))
    }

    /// Whether reading fills the model's field at this position.
    pub fn reads(&self, position: usize) -> bool {
        self.read.fields.iter().any(|it| it.position == position)
    }
}

/// How something of what is made says that it has no value any more.
#[derive(Clone, Debug, PartialEq)]
pub struct Cleared {
    /// The fields of the model that it is made from, by their positions: all of them have to be cleared.
    pub of: Vec<usize>,
    /// Where it stands in what `update` takes (RFC 6901).
    pub at: String,
    /// What says so.
    pub by: Constant,
}

/// A field that a model is asked by, in the app's words.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// Its position in the model's filter or key.
    pub from: usize,
    /// Its position in the list's filter or the collection's key.
    pub to: usize,
    /// What goes there.
    pub value: Expr,
}

/// The fields of a record, made from another one.
#[derive(Clone, Debug, PartialEq)]
pub struct Making {
    /// What is made.
    pub target: TypeRef,
    /// What is filled, in the order of the target's fields; no field comes twice.
    pub fields: Vec<MadeField>,
    /// Where it stands.
    pub site: Site,
}

impl Making {
    /// Whether others have to be asked for something of it.
    pub fn asks(&self) -> bool {
        fn asks(expr: &Expr) -> bool {
            matches!(expr.kind, ExprKind::Ask(..)) || expr.parts().into_iter().any(asks)
        }
        self.fields.iter().any(|it| asks(&it.value))
    }

    /// Whether something of what is made comes from the source's field at this position.
    pub fn takes(&self, position: usize) -> bool {
        let takes = |it: &MadeField| match it.value.fields() {
            Some(fields) => fields.contains(&position),
            None => true,
        };
        self.fields.iter().any(takes)
    }
}

/// A field of what is made.
#[derive(Clone, Debug, PartialEq)]
pub struct MadeField {
    /// Its position in the record that is made.
    pub position: usize,
    /// What fills it: a value of the field's type.
    pub value: Expr,
    /// Whether it must be said: the value is an error when there is none.
    pub required: bool,
}

impl MadeField {
    /// Whether a record of these fields may come to nothing, by none of them having a value. Constants are no
    /// reason to make a record that lacks what it requires.
    pub fn are_nothing(fields: &[Self]) -> bool {
        let lack = Self::lack(fields);
        let says_nothing = |it: &Self| it.value.optional || (lack && it.value.is_constant());
        fields.iter().all(says_nothing)
    }

    /// Whether a record of these fields may lack one that it requires.
    pub fn lack(fields: &[Self]) -> bool {
        fields.iter().any(|it| it.required && it.value.optional)
    }

    /// Whether such a record is an error: something else of it may be said. Otherwise it is nothing.
    pub fn may_fail(fields: &[Self]) -> bool {
        let optional = fields.iter().filter(|it| it.value.optional).count();
        Self::lack(fields) && (optional > 1 || !Self::are_nothing(fields))
    }
}

/// The two sides of a mapping, each with its own table of types.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// The app's: [`super::Api::types`].
    Record,
    /// Ours: [`super::Unified::types`].
    Model,
}

/// A type of one of the sides: never an alias, never [`super::Shape::Nullable`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TypeRef {
    /// Whose table.
    pub side: Side,
    /// Where in it.
    pub id: Id<Type>,
}

/// What a value is, as far as conversions go.
#[derive(Clone, Debug, PartialEq)]
pub enum Ty {
    /// A value without parts.
    Primitive(Primitive),
    /// One of some texts.
    TextEnum(TypeRef),
    /// One of some integers.
    IntegerEnum(TypeRef),
    /// The id of a unified model's record; the type of that record.
    Reference(TypeRef),
    /// An object with named fields.
    Record(TypeRef),
    /// A list of these.
    List(Box<Item>),
    /// An object whose keys are data.
    Map(TypeRef, Box<Item>),
    /// A union or a tuple: its parts are reached as JSON.
    Whole(TypeRef),
    /// Any JSON.
    Json,
}

impl Ty {
    /// Whether it is held as text.
    pub fn is_text(&self) -> bool {
        match self {
            Self::TextEnum(_) | Self::Reference(_) => true,
            Self::Primitive(it) => it.is_text(),
            _ => false,
        }
    }
}

/// What a list or a map holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// What it is when it is something.
    pub ty: Ty,
    /// Whether it may be null.
    pub optional: bool,
}

/// A typed expression. Without `optional` it always has a value.
#[derive(Clone, Debug, PartialEq)]
pub struct Expr {
    /// What it computes.
    pub kind: ExprKind,
    /// What that is.
    pub ty: Ty,
    /// Whether there may be nothing: null counts as nothing where types are known.
    pub optional: bool,
    /// Where it stands.
    pub site: Site,
}

/// What an expression computes.
#[derive(Clone, Debug, PartialEq)]
pub enum ExprKind {
    /// Always this.
    Constant(Constant),
    /// Never anything.
    Nothing,
    /// What stands at the way.
    Way(Way),
    /// The value in another form.
    Convert(Box<Expr>, Conversion),
    /// A record of the expression's type. Nothing when [`MadeField::are_nothing`] can be and is so; else a required
    /// field without a value is an error.
    Record(Vec<MadeField>),
    /// A JSON object of those members that have a value. Nothing when none has.
    Object(Vec<(String, Expr)>),
    /// Those items that have a value. Nothing when none has.
    List(Vec<Expr>),
    /// Texts, those that are neither nothing nor empty joined.
    Concat {
        /// What is joined: texts.
        values: Vec<Expr>,
        /// What stands between.
        delimiter: String,
    },
    /// A text with values in it.
    Template(Vec<Piece>),
    /// The value of the first entry that equals, else the default.
    Map {
        /// What is looked up.
        value: Box<Expr>,
        /// What it may equal, and what comes of it.
        entries: Vec<(Constant, Option<Expr>)>,
        /// What else.
        default: Option<Box<Expr>>,
    },
    /// The value of the first case whose condition holds, else the default.
    Case {
        /// Conditions are booleans.
        cases: Vec<(Expr, Option<Expr>)>,
        /// What else.
        default: Option<Box<Expr>>,
    },
    /// What each item of the source becomes, those left out that are nothing, false, 0 or empty text.
    /// Nothing when none is left.
    Iterate {
        /// A list.
        source: Box<Expr>,
        /// What an item becomes.
        item: Box<Expr>,
        /// How deep it stands in other ones: 0 is the outermost. Names what [`Root::Item`] means.
        depth: usize,
    },
    /// Each item of the source in another form.
    Each {
        /// A list.
        source: Box<Expr>,
        /// What an item becomes: conversions of [`Root::Item`].
        item: Box<Expr>,
        /// As in [`ExprKind::Iterate`].
        depth: usize,
    },
    /// Whether something holds.
    Test(Box<Expr>, Test),
    /// Whether all hold.
    And(Vec<Expr>),
    /// Whether one holds.
    Or(Vec<Expr>),
    /// Whether it does not hold.
    Not(Box<Expr>),
    /// The first that is there.
    First(Vec<Expr>),
    /// The members of several JSON objects, the later ones winning.
    Merge(Vec<Expr>),
    /// A part of a text.
    Part(Part, Box<Expr>),
    /// The id that others know; JSON tells them which record is meant.
    Ask(Question, Box<Expr>),
}

/// Whom a mapping asks for an id.
#[derive(Clone, Debug, PartialEq)]
pub enum Question {
    /// `$lookup`: the collection that the field refers to. Which lookup it is: the way (RFC 6901) to it, which begins
    /// with the field's.
    Lookup(String),
    /// `$findExternalRecordId`: this table of links, by our id.
    ExternalId(String),
    /// `$findAppRecordId`: this table of links, by the vendor's id.
    AppId(String),
}

/// A piece of a template.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// As it is.
    Text(String),
    /// A text; empty when there is none.
    Value(Expr),
}

/// A part of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The first name in a person's name.
    FirstName,
    /// The last name in a person's name.
    LastName,
    /// What follows the `@`.
    Domain,
    /// The day of a time, in UTC; an error of text that is no time.
    Date,
    /// The time of day, in UTC; as the day.
    Time,
}

/// What may hold of a value.
#[derive(Clone, Debug, PartialEq)]
pub enum Test {
    /// It is true. Of a boolean.
    True,
    /// It is this text, number or boolean; null: it is nothing.
    Is(Constant),
    /// It is one of these texts or numbers.
    OneOf(Vec<Constant>),
    /// It is text with this in it, in any case of letters.
    Contains(String),
    /// It is a number that compares so with this one.
    Compares(Comparison, String),
    /// It is nothing, or empty.
    Empty,
    /// Any other question, to JSON: the operator as formulas write it, and what it compares with.
    Rule(&'static str, Option<Box<Expr>>),
}

/// How two numbers compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// Less.
    Less,
    /// Less or equal.
    AtMost,
    /// More.
    More,
    /// More or equal.
    AtLeast,
}

/// A way to a value.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    /// Where it begins.
    pub root: Root,
    /// From there, outermost first.
    pub steps: Vec<WayStep>,
    /// As it was written, for messages to its author: `$.item.value`.
    pub text: String,
    /// Where it leads from the source, for messages to a user: `$.emails[].value`.
    pub place: String,
}

/// Where a way begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Root {
    /// The value that is mapped.
    Source,
    /// The item at hand of the iteration of this depth.
    Item(usize),
    /// Its position.
    Index(usize),
    /// A text that is known to be there, as a case around it has asked.
    Bound,
}

/// One step into a value.
#[derive(Clone, Debug, PartialEq)]
pub struct WayStep {
    /// Which part.
    pub part: WayPart,
    /// What is there when something is.
    pub ty: Ty,
}

/// A part of a value.
#[derive(Clone, Debug, PartialEq)]
pub enum WayPart {
    /// The field at this position of this record.
    Field {
        /// The record.
        record: TypeRef,
        /// The field's position in it.
        position: usize,
        /// How the field is held.
        held: Held,
    },
    /// What an open record has under a key that it does not name.
    Extra(TypeRef, String),
    /// What a map has under this key.
    Key(String),
    /// The item at this position of a list.
    Item(usize),
    /// What any JSON has under this key.
    JsonKey(String),
    /// What any JSON has at this position.
    JsonItem(usize),
}

/// How a field holds its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    /// Around the value.
    pub wrap: Wrap,
    /// Behind a pointer.
    pub boxed: bool,
}

/// What stands around a field's value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrap {
    /// Nothing: `T`.
    Plain,
    /// `Option<T>`
    Option,
    /// `Patch<T>`
    Patch,
}

/// How a value takes another form, and what is needed to say where it did not.
#[derive(Clone, Debug, PartialEq)]
pub struct Conversion {
    /// How.
    pub how: How,
    /// The source's place, for errors: `$.assigned_to.id`.
    pub from: String,
    /// The target's place, for errors: `assigneeId`.
    pub to: String,
}

/// How a value takes another form. The first ones lose nothing and always succeed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// The same type: a copy.
    Same,
    /// Any kind of text → text that is read on demand, an open enum, an id.
    FromText,
    /// Any kind of text → text.
    ToText,
    /// A number or a boolean → its text, as JSON writes it.
    Print,
    /// The same, then as [`How::FromText`].
    PrintInto,
    /// A narrower number → a wider one.
    Widen,
    /// A number → a decimal.
    ToDecimal,
    /// Seconds since 1970 → a timestamp.
    ToTimestamp,
    /// An integer → an open enum of integers.
    ToIntegerEnum,
    /// An enum of integers → its integer.
    FromIntegerEnum,
    /// Anything → JSON.
    ToJson,
    /// Text → a number; may fail.
    ParseNumber,
    /// A number → a narrower one; may fail.
    Narrow,
    /// A timestamp → seconds since 1970; may fail.
    ToUnixTime,
    /// JSON → a type; may fail.
    FromJson,
}

impl How {
    /// Whether there are values that have no such form.
    pub fn is_fallible(self) -> bool {
        matches!(
            self,
            Self::ParseNumber | Self::Narrow | Self::ToUnixTime | Self::FromJson
        )
    }
}

impl Expr {
    /// Whether it can end in an error.
    pub fn is_fallible(&self) -> bool {
        let is_itself = match &self.kind {
            ExprKind::Convert(_, conversion) => conversion.how.is_fallible(),
            ExprKind::Record(fields) => MadeField::may_fail(fields),
            ExprKind::Part(part, _) => matches!(part, Part::Date | Part::Time),
            _ => false,
        };
        is_itself || self.parts().into_iter().any(Self::is_fallible)
    }

    /// Whether it is the same for every source.
    pub fn is_constant(&self) -> bool {
        let is_asked = matches!(self.kind, ExprKind::Way(_) | ExprKind::Ask(..));
        !is_asked && self.parts().into_iter().all(Self::is_constant)
    }

    /// The positions of the source's fields that it is made from; `None`: it takes the source as a whole.
    pub fn fields(&self) -> Option<BTreeSet<usize>> {
        let mut found = BTreeSet::new();
        if let ExprKind::Way(way) = &self.kind
            && way.root == Root::Source
        {
            match way.steps.first().map(|it| &it.part) {
                Some(WayPart::Field { position, .. }) => drop(found.insert(*position)),
                Some(_) => {}
                None => return None,
            }
        }
        for part in self.parts() {
            found.extend(part.fields()?);
        }
        Some(found)
    }

    /// The way to what it is made of, or to the first thing where those are several that count the same.
    pub fn way(&self) -> Option<&Way> {
        match &self.kind {
            ExprKind::Way(way) => Some(way),
            ExprKind::Convert(it, _) | ExprKind::Part(_, it) | ExprKind::Test(it, _) => it.way(),
            ExprKind::First(all) | ExprKind::Concat { values: all, .. } => all.first()?.way(),
            ExprKind::Map { value, .. } => value.way(),
            ExprKind::Iterate { source, .. } | ExprKind::Each { source, .. } => source.way(),
            _ => None,
        }
    }

    /// The expressions that it is made of, without theirs.
    pub fn parts(&self) -> Vec<&Self> {
        match &self.kind {
            ExprKind::Constant(_) | ExprKind::Nothing | ExprKind::Way(_) => Vec::new(),
            ExprKind::Convert(it, _)
            | ExprKind::Not(it)
            | ExprKind::Part(_, it)
            | ExprKind::Ask(_, it) => vec![it],
            ExprKind::Record(fields) => fields.iter().map(|it| &it.value).collect(),
            ExprKind::Object(members) => members.iter().map(|(_, it)| it).collect(),
            ExprKind::List(all)
            | ExprKind::First(all)
            | ExprKind::Merge(all)
            | ExprKind::And(all)
            | ExprKind::Or(all)
            | ExprKind::Concat { values: all, .. } => all.iter().collect(),
            ExprKind::Template(pieces) => {
                let values = pieces.iter().filter_map(|it| match it {
                    Piece::Text(_) => None,
                    Piece::Value(it) => Some(it),
                });
                values.collect()
            }
            ExprKind::Map {
                value,
                entries,
                default,
            } => {
                let to = entries.iter().filter_map(|(_, it)| it.as_ref());
                let value = [&**value].into_iter();
                value.chain(to).chain(default.as_deref()).collect()
            }
            ExprKind::Case { cases, default } => {
                let cases = cases.iter().flat_map(|(condition, it)| {
                    let value = it.as_ref();
                    [condition].into_iter().chain(value)
                });
                cases.chain(default.as_deref()).collect()
            }
            ExprKind::Iterate { source, item, .. } | ExprKind::Each { source, item, .. } => {
                vec![source, item]
            }
            ExprKind::Test(value, Test::Rule(_, Some(operand))) => vec![value, operand],
            ExprKind::Test(value, _) => vec![value],
        }
    }
}

//! What computes a value, typed; every conversion is said.

use std::collections::BTreeSet;

use super::{MadeField, Root, Ty, Way, WayPart};
use crate::ir::Site;
use crate::ir::collection::Constant;

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

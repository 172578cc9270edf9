//! Formulas as data.

use super::jsonata::Jsonata;
use super::locator::Locator;
use crate::value::Json;

/// A formula, and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Formula {
    /// The way (RFC 6901) to it in the value that was read: `/name/$concat/values/0`.
    pub pointer: Box<str>,
    /// What it computes.
    pub expression: Expression,
}

/// What a formula computes. "Nothing" is Membrane's undefined: a member or item that is left out.
#[derive(Clone, Debug, PartialEq)]
pub enum Expression {
    /// A value without any formula in it.
    Literal(Json),
    /// An object; members without a value are left out, and nothing if none is left. Never empty.
    Object(Vec<(Box<str>, Formula)>),
    /// A list; items without a value are left out, and nothing if none is left. Never empty.
    List(Vec<Formula>),
    /// `$plain`: a value that is not looked into.
    Plain(Json),
    /// `$var`: what stands at the locator; nothing if nothing does.
    Var(Locator),
    /// `$copy`: what stands at the locator in the result, once all else is computed.
    Copy(Locator),
    /// `$tpl`: the template with `{key}` replaced by each value; nothing and null become empty text.
    Tpl {
        /// Text with placeholders.
        template: Box<str>,
        /// What stands for `{key}`.
        values: Vec<(Box<str>, Formula)>,
    },
    /// `$concat`: the values as text, one after the other, without those that are null or empty;
    /// nothing if there are no values at all.
    Concat {
        /// What is joined.
        values: Values,
        /// What stands between two values.
        delimiter: Option<Box<Formula>>,
    },
    /// `$map`: the `to` of the first entry whose `from` equals the value, else the default.
    Map {
        /// What is looked up.
        value: Box<Formula>,
        /// The entries, in order.
        mapping: Vec<Entry>,
        /// What else.
        default: Option<Box<Formula>>,
    },
    /// `$case`: the value of the first case whose filter is true, null or nothing, else the default.
    Case {
        /// The cases, in order.
        cases: Vec<Case>,
        /// What else; null counts as nothing.
        default: Option<Box<Formula>>,
    },
    /// `$iterate`: the item for each item of the source, without those that are nothing, null, false, 0
    /// or empty text; nothing if none is left. Inside, `$.item` is the source's item, `$.index` its
    /// position and `$.parent` what `$` is outside.
    Iterate {
        /// A list; of anything else the result is nothing.
        source: Box<Formula>,
        /// What each item becomes.
        item: Box<Formula>,
    },
    /// `$eval`: whether the operator holds of the value.
    Eval {
        /// What is judged.
        value: Box<Formula>,
        /// How.
        operator: Operator,
    },
    /// `$and`: whether all are true that are not null or nothing; nothing if all are.
    And(Values),
    /// `$or`: whether one is true; nothing if all are null or nothing.
    Or(Values),
    /// `$firstNotEmpty`: the first that is neither null nor nothing. Empty text is a value.
    FirstNotEmpty(Values),
    /// `$mergeObjects`: the members of all objects, the later ones winning; nothing if there are none.
    MergeObjects(Values),
    /// `$firstName`: of a person's full name; nothing if it is a single word.
    FirstName(Box<Formula>),
    /// `$lastName`: of a person's full name; a single word is one.
    LastName(Box<Formula>),
    /// `$domainFromEmail`: what follows the `@`.
    DomainFromEmail(Box<Formula>),
    /// `$extractDate`: the date in UTC, `2024-02-29`.
    ExtractDate(Box<Formula>),
    /// `$extractTime`: the time in UTC, `23:59:59`.
    ExtractTime(Box<Formula>),
    /// `$record`: a certain record, as its id.
    Record {
        /// The id: text or a number.
        id: Json,
        /// The whole reference: the id and what helps people to recognise it.
        record: Json,
    },
    /// `$lookup`: the id of the record that the query finds.
    Lookup(Box<Formula>),
    /// `$findExternalRecordId`: the id on the vendor's side of a data link.
    FindExternalRecordId(Link),
    /// `$findAppRecordId`: the id on our side of a data link.
    FindAppRecordId(Link),
    /// `$jsonata`: the few forms that are understood.
    Jsonata(Jsonata),
    /// `$dataSchemaRef`: a schema by reference. It has no value at run time: nothing.
    DataSchemaRef(Box<Formula>),
}

/// The values of `$concat`, `$and`, `$or`, `$firstNotEmpty` and `$mergeObjects`.
#[derive(Clone, Debug, PartialEq)]
pub enum Values {
    /// One by one, as nearly always.
    Listed(Vec<Formula>),
    /// The items of a list that a formula gives; if it gives none, the result is nothing.
    Computed(Box<Formula>),
}

/// An entry of `$map`.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// What the value has to equal, as `$eval`'s `is` compares, or equal in depth.
    pub from: Formula,
    /// What it becomes; nothing without it.
    pub to: Option<Formula>,
}

/// A case of `$case`.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// When it applies; without one, always.
    pub filter: Option<Formula>,
    /// What the result is then; nothing without it.
    pub value: Option<Formula>,
}

/// How `$eval` judges a value. "Loosely" is how JavaScript's `==` compares: `"1"` equals 1.
#[derive(Clone, Debug, PartialEq)]
pub enum Operator {
    /// Equals the operand, loosely.
    Is(Box<Formula>),
    /// Does not.
    IsNot(Box<Formula>),
    /// Equals an item of the operand, strictly.
    OneOf(Box<Formula>),
    /// Equals none.
    NoneOf(Box<Formula>),
    /// Text: holds the operand, in any case of letters. A list: has it as an item.
    Contains(Box<Formula>),
    /// Does not; true as well of what is false, null, 0 or empty.
    DoesNotContain(Box<Formula>),
    /// Less than the operand, both read as numbers; false if one is none.
    Lt(Box<Formula>),
    /// At most.
    Lte(Box<Formula>),
    /// More than.
    Gt(Box<Formula>),
    /// At least.
    Gte(Box<Formula>),
    /// Nothing, null, or empty: text, list or object. 0 and false are not empty.
    IsEmpty,
    /// Anything else.
    IsNotEmpty,
}

impl Operator {
    /// All keys, as `$eval` has them.
    pub const KEYS: [&'static str; 12] = [
        "is",
        "isNot",
        "oneOf",
        "noneOf",
        "contains",
        "doesNotContain",
        "lt",
        "lte",
        "gt",
        "gte",
        "isEmpty",
        "isNotEmpty",
    ];

    /// Its key, and what it compares with.
    pub fn parts(&self) -> (&'static str, Option<&Formula>) {
        match self {
            Self::Is(operand) => ("is", Some(operand)),
            Self::IsNot(operand) => ("isNot", Some(operand)),
            Self::OneOf(operand) => ("oneOf", Some(operand)),
            Self::NoneOf(operand) => ("noneOf", Some(operand)),
            Self::Contains(operand) => ("contains", Some(operand)),
            Self::DoesNotContain(operand) => ("doesNotContain", Some(operand)),
            Self::Lt(operand) => ("lt", Some(operand)),
            Self::Lte(operand) => ("lte", Some(operand)),
            Self::Gt(operand) => ("gt", Some(operand)),
            Self::Gte(operand) => ("gte", Some(operand)),
            Self::IsEmpty => ("isEmpty", None),
            Self::IsNotEmpty => ("isNotEmpty", None),
        }
    }
}

impl Operator {
    /// What it compares with.
    pub(crate) fn operand_mut(&mut self) -> Option<&mut Formula> {
        match self {
            Self::Is(operand)
            | Self::IsNot(operand)
            | Self::OneOf(operand)
            | Self::NoneOf(operand)
            | Self::Contains(operand)
            | Self::DoesNotContain(operand)
            | Self::Lt(operand)
            | Self::Lte(operand)
            | Self::Gt(operand)
            | Self::Gte(operand) => Some(operand),
            Self::IsEmpty | Self::IsNotEmpty => None,
        }
    }
}

/// A data link: pairs of our ids and the vendor's.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// The key of the table that holds the pairs.
    pub table: Box<str>,
    /// The id on the side that is known.
    pub record_id: Box<Formula>,
}

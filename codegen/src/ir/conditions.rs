//! What narrows a list by one text that is put together.

use super::{FieldPath, Site, Target};

/// Filters that become one text: `email = 'ada@example.org' && age > 3`.
#[derive(Clone, Debug, PartialEq)]
pub struct Where {
    /// Where the text goes.
    pub send: Target,
    /// What stands between two conditions.
    pub join: String,
    /// What stands before the first and behind the last.
    pub within: (String, String),
    /// What texts stand in; `None`: they stand bare.
    pub quote: Option<Quote>,
    /// At least one.
    pub conditions: Vec<Condition>,
    /// Where it says what is sent.
    pub site: Site,
}

/// What texts stand in. Nothing in a text ends it: the quote is written in another way or refused, and so is what
/// the other ways begin with.
#[derive(Clone, Debug, PartialEq)]
pub struct Quote {
    /// At both ends.
    pub with: char,
    /// Characters that are written in another way.
    pub escape: Vec<(char, String)>,
    /// Characters that the app has no way to be told.
    pub refuse: String,
}

/// One thing that a list can be narrowed by.
#[derive(Clone, Debug, PartialEq)]
pub struct Condition {
    /// The field of the filter.
    pub name: String,
    /// What it compares, from the record: one value.
    pub field: FieldPath,
    /// How.
    pub operator: Operator,
    /// What stands before the value.
    pub before: String,
    /// What stands behind it.
    pub after: String,
    /// Whether the value, a text, stands in no quotes.
    pub bare: bool,
}

/// How a condition compares: operators of `$eval` that take a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    /// It is the same.
    Is,
    /// It is another.
    IsNot,
    /// A part of the text.
    Contains,
    /// No part of the text.
    DoesNotContain,
    /// It is more.
    Gt,
    /// It is more, or the same.
    Gte,
    /// It is less.
    Lt,
    /// It is less, or the same.
    Lte,
}

impl Operator {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Is,
        Self::IsNot,
        Self::Contains,
        Self::DoesNotContain,
        Self::Gt,
        Self::Gte,
        Self::Lt,
        Self::Lte,
    ];

    /// Whether only texts are compared so.
    pub fn is_of_text(self) -> bool {
        matches!(self, Self::Contains | Self::DoesNotContain)
    }

    /// As files write it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Is => "is",
            Self::IsNot => "isNot",
            Self::Contains => "contains",
            Self::DoesNotContain => "doesNotContain",
            Self::Gt => "gt",
            Self::Gte => "gte",
            Self::Lt => "lt",
            Self::Lte => "lte",
        }
    }
}

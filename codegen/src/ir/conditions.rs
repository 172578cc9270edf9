//! What narrows a list by more than parameters as they are.

use super::{Ask, Constant, FieldPath, Paging, Site, Target};

/// Filters that are put together: `email = 'ada@example.org' && age > 3`.
#[derive(Clone, Debug, PartialEq)]
pub struct Where {
    /// The operation that takes them, if the list's own does not.
    pub through: Option<Through>,
    /// What becomes of them.
    pub form: Form,
    /// At least one.
    pub conditions: Vec<Condition>,
    /// Where it says what is sent, or where it stands.
    pub site: Site,
}

/// Another operation that brings records of the same type.
#[derive(Clone, Debug, PartialEq)]
pub struct Through {
    /// What is asked.
    pub ask: Ask,
    /// The list of records, from the answer's type.
    pub records: FieldPath,
    /// How the next page is asked for.
    pub paging: Paging,
}

/// What becomes of conditions.
#[derive(Clone, Debug, PartialEq)]
pub enum Form {
    /// One text.
    Text {
        /// Where it goes.
        send: Target,
        /// What stands between two conditions.
        join: String,
        /// What stands before the first and behind the last.
        within: (String, String),
        /// What texts stand in; `None`: they stand bare.
        quote: Option<Quote>,
    },
    /// A list of JSON objects.
    Objects {
        /// Where it goes: into a body.
        send: Target,
        /// What stands before the first and behind the last, as JSON text.
        within: (String, String),
    },
    /// Each goes to a parameter of its own, [`Condition::send`].
    Each {
        /// Characters that the app has no way to be told in a text; if there are none, texts stand bare.
        refuse: String,
        /// What stands before, between and behind both ends of a range, if one parameter takes both.
        between: Option<(String, String, String)>,
    },
}

impl Where {
    /// Where conditions go.
    pub fn sent(&self) -> impl Iterator<Item = &Target> {
        let all = match &self.form {
            Form::Text { send, .. } | Form::Objects { send, .. } => Some(send),
            Form::Each { .. } => None,
        };
        all.into_iter()
            .chain(self.conditions.iter().filter_map(|it| it.send.as_ref()))
    }
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
    /// What stands for each value, in JSON; empty: each stands for itself.
    pub words: Vec<(String, String)>,
    /// Where it goes, if each goes to a parameter of its own.
    pub send: Option<Target>,
    /// What is sent for it alone with some value, if it is an object.
    pub example: Option<Constant>,
    /// Where the field is named.
    pub site: Site,
    /// Where it is said how it is written.
    pub written: Site,
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

//! What several statuses bring, taken together.

use super::{Case, Content, Id, Status, Type};

/// What awaiting an operation gives, on one side: success or failure.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// No body on any status, or no status at all.
    Nothing,
    /// The same on every status.
    One(Content),
    /// This JSON or no body.
    Maybe(Content),
    /// Different things, each with its statuses, in the order of the cases.
    Several(Vec<(Content, Vec<Status>)>),
}

impl Answer {
    /// Takes these cases together.
    pub fn of(cases: &[Case]) -> Self {
        let mut contents: Vec<(Content, Vec<Status>)> = Vec::new();
        for case in cases {
            match contents.iter_mut().find(|(it, _)| *it == case.content) {
                Some((_, statuses)) => statuses.push(case.status),
                None => contents.push((case.content, vec![case.status])),
            }
        }
        let mut bodies = contents.iter().filter(|(it, _)| *it != Content::Empty);
        match (bodies.next(), bodies.next()) {
            (None, _) => Self::Nothing,
            (Some((body, _)), None) if contents.len() == 1 => Self::One(*body),
            (Some((body @ Content::Json(_), _)), None) => Self::Maybe(*body),
            _ => Self::Several(contents),
        }
    }
}

impl Content {
    /// The type that it holds or that its events or lines hold.
    pub fn ty(self) -> Option<Id<Type>> {
        match self {
            Self::Json(ty) | Self::Events(ty) | Self::Lines(ty) => Some(ty),
            Self::Empty | Self::Text | Self::Binary => None,
        }
    }
}

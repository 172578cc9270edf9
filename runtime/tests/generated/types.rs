//! Types of the sample.

use connectome::{Extra, record, text_enum};

/// A piece of work.
pub struct Issue {
    pub id: i64,
    pub title: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

record! { Issue: id required, title optional, ..extra }

/// A piece of work to be.
pub struct NewIssue {
    pub title: String,
    pub labels: Option<Vec<String>>,
    /// What the document does not name.
    pub extra: Extra,
}

record! { NewIssue: title required, labels optional, ..extra }

impl NewIssue {
    /// With what it must have.
    pub fn new(title: String) -> Self {
        Self {
            title,
            ..connectome::blank()
        }
    }
}

/// What most failures bring.
pub struct BasicError {
    pub message: String,
    /// What the document does not name.
    pub extra: Extra,
}

record! { BasicError: message required, ..extra }

/// Which issues.
pub enum IssueState {
    Open,
    Closed,
    /// A value that the document does not list.
    Unlisted(String),
}

text_enum! { IssueState: Open = "open", Closed = "closed" }

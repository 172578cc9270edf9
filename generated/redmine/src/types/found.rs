// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use connectome::{Extra, Timestamp, record};

/// Something in which the words were found.
pub struct Found {
    /// Its id.
    pub id: i64,
    /// What people call it.
    pub title: String,
    /// What it is: `issue`, `issue-closed`, `project`, `wiki-page`, `news`, …
    pub r#type: String,
    /// Where people see it.
    pub url: String,
    /// The beginning of its text.
    pub description: Option<String>,
    /// When it was created or changed.
    pub datetime: Option<Timestamp>,
    pub extra: Extra,
}
record! { Found:
    id required, title required, r#type = "type" required, url required, description optional,
    datetime optional, ..extra
}

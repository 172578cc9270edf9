// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::Reference;
use connectome::{Extra, Timestamp, record};

/// A file at something.
pub struct Attachment {
    /// Its id.
    pub id: i64,
    /// What it is called.
    pub filename: String,
    /// How large it is, in bytes.
    pub filesize: u64,
    /// What kind of file it is.
    pub content_type: Option<String>,
    /// What people say it is.
    pub description: Option<String>,
    /// Where its content is.
    pub content_url: Option<String>,
    /// Where a small picture of it is.
    pub thumbnail_url: Option<String>,
    /// Who uploaded it.
    pub author: Option<Reference>,
    /// When it was uploaded.
    pub created_on: Timestamp,
    pub extra: Extra,
}
record! { Attachment:
    id required, filename required, filesize required, content_type optional, description optional,
    content_url optional, thumbnail_url optional, author optional, created_on required, ..extra
}

// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

/// What someone said about an issue, to be created.
pub struct NewMessage {
    /// Who said it: an id or a login.
    pub author: Option<String>,
    /// When it was said, as `2026-11-22.16:26:21` in UTC.
    pub date: Option<String>,
    /// All of it.
    pub content: String,
    /// What kind of text it is; a plain one unless told.
    pub r#type: Option<String>,
    /// Its files: ids.
    pub files: Option<Vec<String>>,
    /// The id of the mail that it came by.
    pub messageid: Option<String>,
    /// The id of the mail that it answers.
    pub inreplyto: Option<String>,
    pub extra: Extra,
}
record! { NewMessage:
    author optional, date optional, content required, r#type = "type" optional, files optional,
    messageid optional, inreplyto optional, ..extra
}

impl NewMessage {
    pub fn new(content: String) -> Self {
        Self { content, ..connectome::blank() }
    }
}

// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

/// A file, to be created.
pub struct NewFile {
    /// What it is called.
    pub name: Option<String>,
    /// What kind of file it is.
    pub r#type: Option<String>,
    /// What is in it.
    pub content: String,
    pub extra: Extra,
}
record! { NewFile: name optional, r#type = "type" optional, content required, ..extra }

impl NewFile {
    pub fn new(content: String) -> Self {
        Self { content, ..connectome::blank() }
    }
}

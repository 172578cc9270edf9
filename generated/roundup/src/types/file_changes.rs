// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

/// What is to be different; an empty text takes a value away.
#[derive(Default)]
pub struct FileChanges {
    /// What it is called.
    pub name: Option<String>,
    /// What kind of file it is.
    pub r#type: Option<String>,
    /// What is in it.
    pub content: Option<String>,
    pub extra: Extra,
}
record! { FileChanges: name optional, r#type = "type" optional, content optional, ..extra }

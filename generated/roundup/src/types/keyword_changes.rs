// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

/// What is to be different; an empty text takes a value away.
#[derive(Default)]
pub struct KeywordChanges {
    /// The word.
    pub name: Option<String>,
    pub extra: Extra,
}
record! { KeywordChanges: name optional, ..extra }

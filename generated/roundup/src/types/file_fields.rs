// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use super::{Reference, TextOrContent};
use connectome::{Extra, record};

/// What a file is made of. What was not asked for is absent.
#[derive(Default)]
pub struct FileFields {
    /// What it is called.
    pub name: Option<String>,
    /// What kind of file it is.
    pub r#type: Option<String>,
    /// What is in it. With `@verbose=3`; otherwise only where it is.
    pub content: Option<TextOrContent>,
    /// When it was created, as `2026-11-22.16:26:21` in UTC.
    pub creation: Option<String>,
    /// Who created it.
    pub creator: Option<Reference>,
    /// When it last changed, as `2026-11-22.16:26:21` in UTC.
    pub activity: Option<String>,
    /// Who changed it last.
    pub actor: Option<Reference>,
    pub extra: Extra,
}
record! { FileFields:
    name nullable, r#type = "type" nullable, content optional, creation nullable, creator nullable,
    activity nullable, actor nullable, ..extra
}

// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use super::{Reference, TextOrContent};
use connectome::{Extra, record};

/// What a message is made of. What was not asked for is absent.
#[derive(Default)]
pub struct MessageFields {
    /// Who said it.
    pub author: Option<Reference>,
    /// Who got it by mail.
    pub recipients: Option<Vec<Reference>>,
    /// When it was said, as `2026-11-22.16:26:21` in UTC.
    pub date: Option<String>,
    /// Its first line.
    pub summary: Option<String>,
    pub content: Option<TextOrContent>,
    /// What kind of text it is; a plain one unless told.
    pub r#type: Option<String>,
    /// Its files.
    pub files: Option<Vec<Reference>>,
    /// The id of the mail that it came by.
    pub messageid: Option<String>,
    /// The id of the mail that it answers.
    pub inreplyto: Option<String>,
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
record! { MessageFields:
    author nullable, recipients optional, date nullable, summary nullable, content optional,
    r#type = "type" nullable, files optional, messageid nullable, inreplyto nullable,
    creation nullable, creator nullable, activity nullable, actor nullable, ..extra
}

// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use super::Reference;
use connectome::{Extra, record};

/// A word that issues can be found by. What was not asked for is absent.
pub struct Keyword {
    /// Its id.
    pub id: String,
    /// Where it is.
    pub link: Option<String>,
    /// The word.
    pub name: Option<String>,
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
record! { Keyword:
    id required, link optional, name nullable, creation nullable, creator nullable,
    activity nullable, actor nullable, ..extra
}

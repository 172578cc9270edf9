// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use super::Reference;
use connectome::{Extra, record};

/// A piece of work. What was not asked for is absent.
pub struct Issue {
    /// Its id.
    pub id: String,
    /// Where it is.
    pub link: Option<String>,
    /// What it is about, in one line.
    pub title: Option<String>,
    /// How far it is.
    pub status: Option<Reference>,
    /// How urgent it is.
    pub priority: Option<Reference>,
    /// Who is to do it.
    pub assignedto: Option<Reference>,
    /// Words that it can be found by.
    pub keyword: Option<Vec<Reference>>,
    /// Who hears of what happens to it.
    pub nosy: Option<Vec<Reference>>,
    /// What was said about it.
    pub messages: Option<Vec<Reference>>,
    /// Its files.
    pub files: Option<Vec<Reference>>,
    /// The issues that take its place.
    pub superseder: Option<Vec<Reference>>,
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
record! { Issue:
    id required, link optional, title nullable, status nullable, priority nullable,
    assignedto nullable, keyword optional, nosy optional, messages optional, files optional,
    superseder optional, creation nullable, creator nullable, activity nullable, actor nullable,
    ..extra
}

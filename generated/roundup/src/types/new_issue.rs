// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

/// A piece of work, to be created.
pub struct NewIssue {
    /// What it is about, in one line.
    pub title: String,
    /// How far it is: an id or a name.
    pub status: Option<String>,
    /// How urgent it is: an id or a name.
    pub priority: Option<String>,
    /// Who is to do it: an id or a name.
    pub assignedto: Option<String>,
    /// Words that it can be found by: ids or names.
    pub keyword: Option<Vec<String>>,
    /// Who hears of what happens to it: ids or names.
    pub nosy: Option<Vec<String>>,
    /// What was said about it: ids.
    pub messages: Option<Vec<String>>,
    /// Its files: ids.
    pub files: Option<Vec<String>>,
    /// The issues that take its place: ids.
    pub superseder: Option<Vec<String>>,
    pub extra: Extra,
}
record! { NewIssue:
    title required, status optional, priority optional, assignedto optional, keyword optional,
    nosy optional, messages optional, files optional, superseder optional, ..extra
}

impl NewIssue {
    pub fn new(title: String) -> Self {
        Self { title, ..connectome::blank() }
    }
}

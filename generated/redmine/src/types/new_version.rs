// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::{VersionSharing, VersionStatus};
use connectome::{Date, Extra, record};

/// A version to create.
pub struct NewVersion {
    /// What people call it.
    pub name: String,
    /// What it is.
    pub description: Option<String>,
    /// What can be done with it.
    pub status: Option<VersionStatus>,
    /// The day on which it is to come out.
    pub due_date: Option<Date>,
    /// Which projects may plan for it.
    pub sharing: Option<VersionSharing>,
    /// The wiki page that tells of it.
    pub wiki_page_title: Option<String>,
    pub extra: Extra,
}
record! { NewVersion:
    name required, description optional, status optional, due_date optional, sharing optional,
    wiki_page_title optional, ..extra
}

impl NewVersion {
    pub fn new(name: String) -> Self {
        Self { name, ..connectome::blank() }
    }
}

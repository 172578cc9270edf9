// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::{VersionSharing, VersionStatus};
use connectome::{Date, Extra, Patch, record};

/// What is to be different about a version; null takes a value away.
#[derive(Default)]
pub struct VersionChanges {
    /// What people call it.
    pub name: Option<String>,
    /// What it is.
    pub description: Patch<String>,
    /// What can be done with it.
    pub status: Option<VersionStatus>,
    /// The day on which it is to come out.
    pub due_date: Patch<Date>,
    /// Which projects may plan for it.
    pub sharing: Option<VersionSharing>,
    /// The wiki page that tells of it.
    pub wiki_page_title: Patch<String>,
    pub extra: Extra,
}
record! { VersionChanges:
    name optional, description optional, status optional, due_date optional, sharing optional,
    wiki_page_title optional, ..extra
}

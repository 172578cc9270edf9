// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::{CustomValue, Reference, VersionSharing, VersionStatus};
use connectome::{Date, Extra, Timestamp, record};

/// A release of a project.
pub struct Version {
    /// Its id.
    pub id: i64,
    /// What it is a release of.
    pub project: Option<Reference>,
    /// What people call it.
    pub name: String,
    /// What it is.
    pub description: Option<String>,
    /// What can be done with it.
    pub status: VersionStatus,
    /// The day on which it is to come out.
    pub due_date: Option<Date>,
    /// Which projects may plan for it.
    pub sharing: Option<VersionSharing>,
    /// The wiki page that tells of it.
    pub wiki_page_title: Option<String>,
    /// How long its issues are thought to take, in hours; not in lists.
    pub estimated_hours: Option<f64>,
    /// How long its issues have taken, in hours; not in lists.
    pub spent_hours: Option<f64>,
    /// What its custom fields hold; absent when it has none.
    pub custom_fields: Option<Vec<CustomValue>>,
    /// When it was created.
    pub created_on: Timestamp,
    /// When it last changed.
    pub updated_on: Timestamp,
    pub extra: Extra,
}
record! { Version:
    id required, project optional, name required, description optional, status required,
    due_date nullable, sharing optional, wiki_page_title optional, estimated_hours optional,
    spent_hours optional, custom_fields optional, created_on required, updated_on required, ..extra
}

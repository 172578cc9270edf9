// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::{CustomValue, Reference};
use connectome::{Extra, Timestamp, record};

/// What issues belong to.
pub struct Project {
    /// Its id.
    pub id: i64,
    /// What people call it.
    pub name: String,
    /// Its name in addresses, which never changes.
    pub identifier: String,
    /// What it is.
    pub description: Option<String>,
    /// Where its own pages are.
    pub homepage: Option<String>,
    /// The project that it lies in.
    pub parent: Option<Reference>,
    /// `1` active, `5` closed, `9` archived.
    pub status: Option<i32>,
    /// Everyone may see it.
    pub is_public: Option<bool>,
    /// The members of the project that it lies in are its members too.
    pub inherit_members: Option<bool>,
    /// The version that its issues are planned for unless told.
    pub default_version: Option<Reference>,
    /// Who is to do its issues unless told.
    pub default_assignee: Option<Reference>,
    /// What its custom fields hold; absent when it has none.
    pub custom_fields: Option<Vec<CustomValue>>,
    /// What kinds of issues it has; only when asked for.
    pub trackers: Option<Vec<Reference>>,
    /// Its parts; only when asked for.
    pub issue_categories: Option<Vec<Reference>>,
    /// What time can be spent on in it; only when asked for.
    pub time_entry_activities: Option<Vec<Reference>>,
    /// What it uses of Redmine; only when asked for.
    pub enabled_modules: Option<Vec<Reference>>,
    /// The custom fields of its issues; only when asked for.
    pub issue_custom_fields: Option<Vec<Reference>>,
    /// When it was created.
    pub created_on: Timestamp,
    /// When it last changed.
    pub updated_on: Timestamp,
    pub extra: Extra,
}
record! { Project:
    id required, name required, identifier required, description nullable, homepage optional,
    parent optional, status optional, is_public optional, inherit_members optional,
    default_version optional, default_assignee optional, custom_fields optional, trackers optional,
    issue_categories optional, time_entry_activities optional, enabled_modules optional,
    issue_custom_fields optional, created_on required, updated_on required, ..extra
}

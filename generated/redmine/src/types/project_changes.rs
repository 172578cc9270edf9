// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::CustomValue;
use connectome::{Extra, Patch, record};

/// What is to be different about a project; null takes a value away.
#[derive(Default)]
pub struct ProjectChanges {
    /// What people call it.
    pub name: Option<String>,
    /// What it is.
    pub description: Patch<String>,
    /// Where its own pages are.
    pub homepage: Patch<String>,
    /// Everyone may see it.
    pub is_public: Option<bool>,
    /// The project that it lies in.
    pub parent_id: Patch<i64>,
    /// The members of the project that it lies in are its members too.
    pub inherit_members: Option<bool>,
    /// Who is to do its issues unless told.
    pub default_assigned_to_id: Patch<i64>,
    /// What kinds of issues it has.
    pub tracker_ids: Option<Vec<i64>>,
    /// What it uses of Redmine: `issue_tracking`, `time_tracking`, `wiki`, …
    pub enabled_module_names: Option<Vec<String>>,
    /// The custom fields of its issues.
    pub issue_custom_field_ids: Option<Vec<i64>>,
    /// What its custom fields hold; those that are not named stay.
    pub custom_fields: Option<Vec<CustomValue>>,
    pub extra: Extra,
}
record! { ProjectChanges:
    name optional, description optional, homepage optional, is_public optional, parent_id optional,
    inherit_members optional, default_assigned_to_id optional, tracker_ids optional,
    enabled_module_names optional, issue_custom_field_ids optional, custom_fields optional, ..extra
}

// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::CustomValue;
use connectome::{Extra, record};

/// A project to create.
pub struct NewProject {
    /// What people call it.
    pub name: String,
    /// Its name in addresses: small letters, digits, `-` and `_`.
    pub identifier: String,
    /// What it is.
    pub description: Option<String>,
    /// Where its own pages are.
    pub homepage: Option<String>,
    /// Everyone may see it; so it is, unless told.
    pub is_public: Option<bool>,
    /// The project that it lies in.
    pub parent_id: Option<i64>,
    /// The members of the project that it lies in are its members too.
    pub inherit_members: Option<bool>,
    /// Who is to do its issues unless told.
    pub default_assigned_to_id: Option<i64>,
    /// What kinds of issues it has.
    pub tracker_ids: Option<Vec<i64>>,
    /// What it uses of Redmine: `issue_tracking`, `time_tracking`, `wiki`, …
    pub enabled_module_names: Option<Vec<String>>,
    /// The custom fields of its issues.
    pub issue_custom_field_ids: Option<Vec<i64>>,
    /// What its custom fields hold.
    pub custom_fields: Option<Vec<CustomValue>>,
    pub extra: Extra,
}
record! { NewProject:
    name required, identifier required, description optional, homepage optional, is_public optional,
    parent_id optional, inherit_members optional, default_assigned_to_id optional,
    tracker_ids optional, enabled_module_names optional, issue_custom_field_ids optional,
    custom_fields optional, ..extra
}

impl NewProject {
    pub fn new(name: String, identifier: String) -> Self {
        Self { name, identifier, ..connectome::blank() }
    }
}

// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::{PossibleValue, Reference};
use connectome::{Extra, record};

/// A field that this server has besides Redmine's own.
pub struct CustomField {
    /// Its id.
    pub id: i64,
    /// What people call it.
    pub name: String,
    /// What has it: `issue`, `project`, `user`, `time_entry`, `version`, …
    pub customized_type: String,
    /// What it holds: `string`, `text`, `int`, `float`, `bool`, `date`, `list`, `user`, `version`,
    /// `link`, `enumeration`, `attachment`.
    pub field_format: String,
    /// What a value has to look like.
    pub regexp: Option<String>,
    /// How long a value is at least.
    pub min_length: Option<i32>,
    /// How long a value may be.
    pub max_length: Option<i32>,
    /// It may not be left empty.
    pub is_required: Option<bool>,
    /// Lists can be narrowed by it.
    pub is_filter: Option<bool>,
    /// Words are found in it.
    pub searchable: Option<bool>,
    /// It holds a list.
    pub multiple: Option<bool>,
    /// What it holds, unless told.
    pub default_value: Option<String>,
    /// Everyone sees it.
    pub visible: Option<bool>,
    /// What it can hold; absent when that is not limited.
    pub possible_values: Option<Vec<PossibleValue>>,
    /// Which kinds of issues have it.
    pub trackers: Option<Vec<Reference>>,
    /// Who sees it; empty when everyone does.
    pub roles: Option<Vec<Reference>>,
    pub extra: Extra,
}
record! { CustomField:
    id required, name required, customized_type required, field_format required, regexp optional,
    min_length optional, max_length optional, is_required optional, is_filter optional,
    searchable optional, multiple optional, default_value optional, visible optional,
    possible_values optional, trackers optional, roles optional, ..extra
}

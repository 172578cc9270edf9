// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::Reference;
use connectome::{Extra, record};

/// A kind of issue.
pub struct Tracker {
    /// Its id.
    pub id: i64,
    /// What people call it.
    pub name: String,
    /// What it is for.
    pub description: Option<String>,
    /// The status of a new issue.
    pub default_status: Option<Reference>,
    /// Which of Redmine's own fields its issues have.
    pub enabled_standard_fields: Option<Vec<String>>,
    pub extra: Extra,
}
record! { Tracker:
    id required, name required, description optional, default_status optional,
    enabled_standard_fields optional, ..extra
}

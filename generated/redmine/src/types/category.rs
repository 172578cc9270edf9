// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::Reference;
use connectome::{Extra, record};

/// A part of a project.
pub struct Category {
    /// Its id.
    pub id: i64,
    /// What it is a part of.
    pub project: Option<Reference>,
    /// What people call it.
    pub name: String,
    /// Who is to do its issues unless told.
    pub assigned_to: Option<Reference>,
    pub extra: Extra,
}
record! { Category: id required, project optional, name required, assigned_to optional, ..extra }

// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use connectome::record;

/// A category to create.
pub struct NewCategory {
    /// What people call it.
    pub name: String,
    /// Who is to do its issues unless told.
    pub assigned_to_id: Option<i64>,
}
record! { NewCategory: name required, assigned_to_id optional }

impl NewCategory {
    pub fn new(name: String) -> Self {
        Self { name, ..connectome::blank() }
    }
}

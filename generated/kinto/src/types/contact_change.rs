// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use super::{ContactChanges, Permissions};
use connectome::record;

/// What is to be different about a contact.
pub struct ContactChange {
    /// Its fields.
    pub data: ContactChanges,
    /// Who may do what from then on.
    pub permissions: Option<Permissions>,
}
record! { ContactChange: data required, permissions optional }

impl ContactChange {
    pub fn new(data: ContactChanges) -> Self {
        Self { data, ..connectome::blank() }
    }
}

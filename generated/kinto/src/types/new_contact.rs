// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use super::{ContactFields, Permissions};
use connectome::record;

/// A contact to create.
pub struct NewContact {
    /// The contact itself.
    pub data: ContactFields,
    /// Who may do what; you may always change what you create.
    pub permissions: Option<Permissions>,
}
record! { NewContact: data required, permissions optional }

impl NewContact {
    pub fn new(data: ContactFields) -> Self {
        Self { data, ..connectome::blank() }
    }
}

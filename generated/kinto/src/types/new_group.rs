// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use super::{GroupFields, Permissions};
use connectome::record;

/// A group to create, or to put in the place of another.
pub struct NewGroup {
    /// The group itself.
    pub data: GroupFields,
    /// Who may do what; you may always change what you create.
    pub permissions: Option<Permissions>,
}
record! { NewGroup: data required, permissions optional }

impl NewGroup {
    pub fn new(data: GroupFields) -> Self {
        Self { data, ..connectome::blank() }
    }
}

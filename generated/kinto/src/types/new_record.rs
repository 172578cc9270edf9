// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use super::{Permissions, RecordFields};
use connectome::record;

/// A record to create, or to put in the place of another.
pub struct NewRecord {
    /// The record itself.
    pub data: RecordFields,
    /// Who may do what; you may always change what you create.
    pub permissions: Option<Permissions>,
}
record! { NewRecord: data required, permissions optional }

impl NewRecord {
    pub fn new(data: RecordFields) -> Self {
        Self { data, ..connectome::blank() }
    }
}

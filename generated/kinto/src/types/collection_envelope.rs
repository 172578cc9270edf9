// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use super::{Collection, Permissions};
use connectome::record;

/// A collection and who may do what with it.
pub struct CollectionEnvelope {
    /// The collection itself.
    pub data: Collection,
    /// Absent when you may not change it.
    pub permissions: Option<Permissions>,
}
record! { CollectionEnvelope: data required, permissions optional }

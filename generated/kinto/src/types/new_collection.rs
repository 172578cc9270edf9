// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use super::{CollectionFields, Permissions};
use connectome::record;

/// A collection to create, or to put in the place of another.
#[derive(Default)]
pub struct NewCollection {
    /// The collection itself.
    pub data: Option<CollectionFields>,
    /// Who may do what; you may always change what you create.
    pub permissions: Option<Permissions>,
}
record! { NewCollection: data optional, permissions optional }

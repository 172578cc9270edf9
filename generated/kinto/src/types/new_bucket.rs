// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use super::{BucketFields, Permissions};
use connectome::record;

/// A bucket to create, or to put in the place of another.
#[derive(Default)]
pub struct NewBucket {
    /// The bucket itself.
    pub data: Option<BucketFields>,
    /// Who may do what; you may always change what you create.
    pub permissions: Option<Permissions>,
}
record! { NewBucket: data optional, permissions optional }

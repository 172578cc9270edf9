// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use super::{Bucket, Permissions};
use connectome::record;

/// A bucket and who may do what with it.
pub struct BucketEnvelope {
    /// The bucket itself.
    pub data: Bucket,
    /// Absent when you may not change it.
    pub permissions: Option<Permissions>,
}
record! { BucketEnvelope: data required, permissions optional }

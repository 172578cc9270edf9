// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use crate::types::{BucketEnvelope, Failure};
use connectome::{Call, Operation, operation};

/// `PATCH /buckets/{id}`
pub struct Update<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::patch("buckets.update", "/buckets/{id}");
operation!(Update -> BucketEnvelope, Failure);

impl Update<'_> {
    /// Only if the `ETag` is still this one, quotes included; otherwise status 412.
    pub fn if_match(self, if_match: &str) -> Self {
        Self(self.0.header("If-Match", &if_match))
    }
}

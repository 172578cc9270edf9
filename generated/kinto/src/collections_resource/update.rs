// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use crate::types::{CollectionEnvelope, Failure};
use connectome::{Call, Operation, operation};

/// `PATCH /buckets/{bucket}/collections/{id}`
pub struct Update<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::patch("collections_resource.update", "/buckets/{bucket}/collections/{id}");
operation!(Update -> CollectionEnvelope, Failure);

impl Update<'_> {
    /// Only if the `ETag` is still this one, quotes included; otherwise status 412.
    pub fn if_match(self, if_match: &str) -> Self {
        Self(self.0.header("If-Match", &if_match))
    }
}

// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, GroupEnvelope};
use connectome::{Call, Operation, operation};

/// `PATCH /buckets/{bucket}/groups/{id}`
pub struct Update<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::patch("groups.update", "/buckets/{bucket}/groups/{id}");
operation!(Update -> GroupEnvelope, Failure);

impl Update<'_> {
    /// Only if the `ETag` is still this one, quotes included; otherwise status 412.
    pub fn if_match(self, if_match: &str) -> Self {
        Self(self.0.header("If-Match", &if_match))
    }
}

// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use crate::types::{ContactEnvelope, Failure};
use connectome::{Call, Operation, operation};

/// `PATCH /buckets/{bucket}/collections/contacts/records/{id}`
pub struct Update<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::patch("contacts.update", "/buckets/{bucket}/collections/contacts/records/{id}");
operation!(Update -> ContactEnvelope, Failure);

impl Update<'_> {
    /// Only if the `ETag` is still this one, quotes included; otherwise status 412.
    pub fn if_match(self, if_match: &str) -> Self {
        Self(self.0.header("If-Match", &if_match))
    }
}

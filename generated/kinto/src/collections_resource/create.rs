// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use crate::types::{CollectionEnvelope, Failure};
use connectome::{Call, Operation, operation};

/// `POST /buckets/{bucket}/collections`
pub struct Create<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::post("collections_resource.create", "/buckets/{bucket}/collections");
operation!(Create -> CollectionEnvelope, Failure);

impl Create<'_> {
    /// Only if the `ETag` is still this one, quotes included; otherwise status 412.
    pub fn if_match(self, if_match: &str) -> Self {
        Self(self.0.header("If-Match", &if_match))
    }

    /// Only if the `ETag` is another one than this, quotes included; `*`: only if there is nothing
    /// yet.
    pub fn if_none_match(self, if_none_match: &str) -> Self {
        Self(self.0.header("If-None-Match", &if_none_match))
    }
}

// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use connectome::{Call, Operation, operation};
use std::collections::BTreeMap;

/// `HEAD /buckets/{bucket}/collections`
pub struct Count<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::head("collections_resource.count", "/buckets/{bucket}/collections");
operation!(Count -> ());

impl Count<'_> {
    /// Only what changed after this moment, deleted ones included: an `ETag` as it came, or a
    /// `last_modified`.
    pub fn since(self, since: &str) -> Self {
        Self(self.0.query("_since", &since))
    }

    /// Only what changed before this moment: an `ETag` as it came, or a `last_modified`.
    pub fn before(self, before: &str) -> Self {
        Self(self.0.query("_before", &before))
    }

    /// Only those whose fields have these values, by field: `company` → `ACME`, `address.city` →
    /// `Lyon`. A word before the field compares in another way: `min_`, `max_`, `gt_`, `lt_`,
    /// `not_`, `like_` (text in it, `*` for anything), `in_` and `exclude_` (values joined by
    /// commas), `has_` (`true` or `false`), `contains_` and `contains_any_` (a JSON list, for
    /// fields that hold lists). A value that reads as JSON is taken as JSON: `3` is a number, `"3"`
    /// a text.
    pub fn filters(self, filters: &BTreeMap<String, String>) -> Self {
        Self(self.0.query("filters", filters))
    }
}

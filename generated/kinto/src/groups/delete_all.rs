// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, TombstonePage};
use connectome::{Call, Operation, operation};
use std::collections::BTreeMap;

/// `DELETE /buckets/{bucket}/groups`
pub struct DeleteAll<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::delete("groups.delete_all", "/buckets/{bucket}/groups");
operation!(DeleteAll -> TombstonePage, Failure);

impl DeleteAll<'_> {
    /// How many a page may hold. The server has a limit of its own.
    pub fn limit(self, limit: u32) -> Self {
        Self(self.0.query("_limit", &limit))
    }

    /// Where the page starts: the `_token` in the `Next-Page` of the page before. All else stays
    /// the same.
    pub fn token(self, token: &str) -> Self {
        Self(self.0.query("_token", &token))
    }

    /// The field to sort by, `-` before it for the other direction; several are joined by commas.
    /// Without it, what changed last comes first.
    pub fn sort(self, sort: &str) -> Self {
        Self(self.0.query("_sort", &sort))
    }

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

    /// Only if the `ETag` is still this one, quotes included; otherwise status 412.
    pub fn if_match(self, if_match: &str) -> Self {
        Self(self.0.header("If-Match", &if_match))
    }
}

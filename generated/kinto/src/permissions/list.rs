// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, PermissionEntryPage, ResourceName};
use connectome::{Call, Operation, operation};

/// `GET /permissions`
pub struct List<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("permissions.list", "/permissions");
operation!(List -> PermissionEntryPage, Failure);

impl List<'_> {
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

    /// Only objects of this kind.
    pub fn resource_name(self, resource_name: ResourceName) -> Self {
        Self(self.0.query("resource_name", &resource_name))
    }

    /// Only this bucket and what is in it.
    pub fn bucket_id(self, bucket_id: &str) -> Self {
        Self(self.0.query("bucket_id", &bucket_id))
    }

    /// Only this collection and its records.
    pub fn collection_id(self, collection_id: &str) -> Self {
        Self(self.0.query("collection_id", &collection_id))
    }
}

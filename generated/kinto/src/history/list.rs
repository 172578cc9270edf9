// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use crate::types::{Action, Failure, HistoryPage, ResourceName};
use connectome::{Call, Encoding, Operation, operation};

/// `GET /buckets/{bucket}/history`
pub struct List<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("history.list", "/buckets/{bucket}/history");
operation!(List -> HistoryPage, Failure);

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

    /// Only what changed after this moment, deleted ones included: an `ETag` as it came, or a
    /// `last_modified`.
    pub fn since(self, since: &str) -> Self {
        Self(self.0.query("_since", &since))
    }

    /// Only what changed before this moment: an `ETag` as it came, or a `last_modified`.
    pub fn before(self, before: &str) -> Self {
        Self(self.0.query("_before", &before))
    }

    /// Only these fields, besides `id` and `last_modified`; `address.city` reaches into an object.
    /// Permissions are left out.
    pub fn fields(self, fields: &[&str]) -> Self {
        Self(self.0.query_as(Encoding::FORM.joined(), "_fields", &fields))
    }

    /// Only what this user did, such as `account:alice`.
    pub fn user_id(self, user_id: &str) -> Self {
        Self(self.0.query("user_id", &user_id))
    }

    /// Only this kind of change.
    pub fn action(self, action: Action) -> Self {
        Self(self.0.query("action", &action))
    }

    /// Only what was done to this object: its path, such as `/buckets/blog/collections/posts`.
    pub fn uri(self, uri: &str) -> Self {
        Self(self.0.query("uri", &uri))
    }

    /// Only what was done to objects of this kind.
    pub fn resource_name(self, resource_name: ResourceName) -> Self {
        Self(self.0.query("resource_name", &resource_name))
    }

    /// Only what was done to this collection and its records.
    pub fn collection_id(self, collection_id: &str) -> Self {
        Self(self.0.query("collection_id", &collection_id))
    }

    /// Only what was done to this group.
    pub fn group_id(self, group_id: &str) -> Self {
        Self(self.0.query("group_id", &group_id))
    }

    /// Only what was done to the record with this id.
    pub fn record_id(self, record_id: &str) -> Self {
        Self(self.0.query("record_id", &record_id))
    }

    /// Only if the `ETag` is another one than this, quotes included; `*`: only if there is nothing
    /// yet.
    pub fn if_none_match(self, if_none_match: &str) -> Self {
        Self(self.0.header("If-None-Match", &if_none_match))
    }
}

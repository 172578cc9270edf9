// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

//! The data itself, JSON objects of any shape.

mod count;
mod create;
mod delete;
mod delete_all;
mod get;
mod list;
mod put;
mod update;

pub use {
    count::Count, create::Create, delete::Delete, delete_all::DeleteAll, get::Get, list::List,
    put::Put, update::Update,
};

use crate::types::{Changes, NewRecord, PatchOperation};
use connectome::{Call, Connection};

/// What can be done with `records`.
#[derive(Clone, Copy, Debug)]
pub struct Records<'c>(pub(crate) &'c Connection);

impl<'c> Records<'c> {
    /// Lists the records of a collection that you may read, a page at a time.
    ///
    /// - `bucket`: The id of the bucket; `default` is your own.
    /// - `collection`: The id of the collection.
    pub fn list(self, bucket: &str, collection: &str) -> List<'c> {
        List(
            Call::new(self.0, &list::FACTS).path("bucket", &bucket).path("collection", &collection),
        )
    }

    /// Counts the records of a collection that you may read.
    ///
    /// The number stands in the header `Total-Objects`.
    ///
    /// - `bucket`: The id of the bucket; `default` is your own.
    /// - `collection`: The id of the collection.
    pub fn count(self, bucket: &str, collection: &str) -> Count<'c> {
        Count(
            Call::new(self.0, &count::FACTS)
                .path("bucket", &bucket)
                .path("collection", &collection),
        )
    }

    /// Creates a record; the server chooses its id when `id` is absent.
    ///
    /// Where the `id` is taken, nothing is changed and what is there comes back with status 200.
    /// With an `id` of your own, this is therefore safe to repeat.
    ///
    /// - `bucket`: The id of the bucket; `default` is your own.
    /// - `collection`: The id of the collection.
    pub fn create(self, bucket: &str, collection: &str, body: &NewRecord) -> Create<'c> {
        Create(
            Call::new(self.0, &create::FACTS)
                .path("bucket", &bucket)
                .path("collection", &collection)
                .json(body),
        )
    }

    /// Deletes all records of a collection, or those that fit.
    ///
    /// With a limit, only so many; the `_token` in `Next-Page` then leads to the others.
    ///
    /// - `bucket`: The id of the bucket; `default` is your own.
    /// - `collection`: The id of the collection.
    pub fn delete_all(self, bucket: &str, collection: &str) -> DeleteAll<'c> {
        DeleteAll(
            Call::new(self.0, &delete_all::FACTS)
                .path("bucket", &bucket)
                .path("collection", &collection),
        )
    }

    /// Gets a record.
    ///
    /// - `bucket`: The id of the bucket; `default` is your own.
    /// - `collection`: The id of the collection.
    /// - `id`: The id of the record.
    pub fn get(self, bucket: &str, collection: &str, id: &str) -> Get<'c> {
        Get(Call::new(self.0, &get::FACTS)
            .path("bucket", &bucket)
            .path("collection", &collection)
            .path("id", &id))
    }

    /// Creates a record under this id, or replaces the one that is there.
    ///
    /// `If-None-Match: *` only creates; `If-Match` only replaces what you have seen. Permissions
    /// stay when absent.
    ///
    /// - `bucket`: The id of the bucket; `default` is your own.
    /// - `collection`: The id of the collection.
    /// - `id`: The id of the record.
    pub fn put(self, bucket: &str, collection: &str, id: &str, body: &NewRecord) -> Put<'c> {
        Put(Call::new(self.0, &put::FACTS)
            .path("bucket", &bucket)
            .path("collection", &collection)
            .path("id", &id)
            .json(body))
    }

    /// Changes some fields of a record and leaves the others.
    ///
    /// As plain JSON, each field is replaced whole, and null is a value. As a merge patch (RFC
    /// 7396), null removes a field and objects are merged to any depth. As a JSON Patch (RFC 6902),
    /// each operation names its place: `/data/email`, `/permissions/read/system.Everyone`.
    ///
    /// Sends `application/json`.
    ///
    /// - `bucket`: The id of the bucket; `default` is your own.
    /// - `collection`: The id of the collection.
    /// - `id`: The id of the record.
    pub fn update(self, bucket: &str, collection: &str, id: &str, body: &Changes) -> Update<'c> {
        Update(
            Call::new(self.0, &update::FACTS)
                .path("bucket", &bucket)
                .path("collection", &collection)
                .path("id", &id)
                .json(body),
        )
    }

    /// As [`Self::update`], sending `application/merge-patch+json`.
    pub fn update_merge_patch(
        self,
        bucket: &str,
        collection: &str,
        id: &str,
        body: &Changes,
    ) -> Update<'c> {
        Update(
            Call::new(self.0, &update::FACTS)
                .path("bucket", &bucket)
                .path("collection", &collection)
                .path("id", &id)
                .json_as("application/merge-patch+json", body),
        )
    }

    /// As [`Self::update`], sending `application/json-patch+json`.
    pub fn update_json_patch(
        self,
        bucket: &str,
        collection: &str,
        id: &str,
        body: &[PatchOperation],
    ) -> Update<'c> {
        Update(
            Call::new(self.0, &update::FACTS)
                .path("bucket", &bucket)
                .path("collection", &collection)
                .path("id", &id)
                .json_as("application/json-patch+json", &body),
        )
    }

    /// Deletes a record.
    ///
    /// A tombstone remains for those who follow the collection.
    ///
    /// - `bucket`: The id of the bucket; `default` is your own.
    /// - `collection`: The id of the collection.
    /// - `id`: The id of the record.
    pub fn delete(self, bucket: &str, collection: &str, id: &str) -> Delete<'c> {
        Delete(
            Call::new(self.0, &delete::FACTS)
                .path("bucket", &bucket)
                .path("collection", &collection)
                .path("id", &id),
        )
    }
}

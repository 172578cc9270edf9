// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

//! Where records live. A collection may demand that its records fit a JSON schema.

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

use crate::types::{Changes, NewCollection, PatchOperation};
use connectome::{Call, Connection};

/// What can be done with `collections`.
#[derive(Clone, Copy, Debug)]
pub struct Collections<'c>(pub(crate) &'c Connection);

impl<'c> Collections<'c> {
    /// Lists the collections of a bucket that you may read, a page at a time.
    ///
    /// - `bucket`: The id of the bucket; `default` is your own.
    pub fn list(self, bucket: &str) -> List<'c> {
        List(Call::new(self.0, &list::FACTS).path("bucket", &bucket))
    }

    /// Counts the collections of a bucket that you may read.
    ///
    /// The number stands in the header `Total-Objects`.
    ///
    /// - `bucket`: The id of the bucket; `default` is your own.
    pub fn count(self, bucket: &str) -> Count<'c> {
        Count(Call::new(self.0, &count::FACTS).path("bucket", &bucket))
    }

    /// Creates a collection; the server chooses its id when `id` is absent.
    ///
    /// Where the `id` is taken, nothing is changed and what is there comes back with status 200.
    /// With an `id` of your own, this is therefore safe to repeat.
    ///
    /// - `bucket`: The id of the bucket; `default` is your own.
    pub fn create(self, bucket: &str, body: &NewCollection) -> Create<'c> {
        Create(Call::new(self.0, &create::FACTS).path("bucket", &bucket).json(body))
    }

    /// Deletes all collections of a bucket, or those that fit, and their records.
    ///
    /// With a limit, only so many; the `_token` in `Next-Page` then leads to the others.
    ///
    /// - `bucket`: The id of the bucket; `default` is your own.
    pub fn delete_all(self, bucket: &str) -> DeleteAll<'c> {
        DeleteAll(Call::new(self.0, &delete_all::FACTS).path("bucket", &bucket))
    }

    /// Gets a collection.
    ///
    /// - `bucket`: The id of the bucket; `default` is your own.
    /// - `id`: The id of the collection.
    pub fn get(self, bucket: &str, id: &str) -> Get<'c> {
        Get(Call::new(self.0, &get::FACTS).path("bucket", &bucket).path("id", &id))
    }

    /// Creates a collection under this id, or replaces the one that is there.
    ///
    /// `If-None-Match: *` only creates; `If-Match` only replaces what you have seen. Permissions
    /// stay when absent.
    ///
    /// - `bucket`: The id of the bucket; `default` is your own.
    /// - `id`: The id of the collection.
    pub fn put(self, bucket: &str, id: &str, body: &NewCollection) -> Put<'c> {
        Put(Call::new(self.0, &put::FACTS).path("bucket", &bucket).path("id", &id).json(body))
    }

    /// Changes some fields of a collection and leaves the others.
    ///
    /// How each kind of body is taken: see the update of records.
    ///
    /// Sends `application/json`.
    ///
    /// - `bucket`: The id of the bucket; `default` is your own.
    /// - `id`: The id of the collection.
    pub fn update(self, bucket: &str, id: &str, body: &Changes) -> Update<'c> {
        Update(Call::new(self.0, &update::FACTS).path("bucket", &bucket).path("id", &id).json(body))
    }

    /// As [`Self::update`], sending `application/merge-patch+json`.
    pub fn update_merge_patch(self, bucket: &str, id: &str, body: &Changes) -> Update<'c> {
        Update(
            Call::new(self.0, &update::FACTS)
                .path("bucket", &bucket)
                .path("id", &id)
                .json_as("application/merge-patch+json", body),
        )
    }

    /// As [`Self::update`], sending `application/json-patch+json`.
    pub fn update_json_patch(self, bucket: &str, id: &str, body: &[PatchOperation]) -> Update<'c> {
        Update(
            Call::new(self.0, &update::FACTS)
                .path("bucket", &bucket)
                .path("id", &id)
                .json_as("application/json-patch+json", &body),
        )
    }

    /// Deletes a collection and its records.
    ///
    /// - `bucket`: The id of the bucket; `default` is your own.
    /// - `id`: The id of the collection.
    pub fn delete(self, bucket: &str, id: &str) -> Delete<'c> {
        Delete(Call::new(self.0, &delete::FACTS).path("bucket", &bucket).path("id", &id))
    }
}

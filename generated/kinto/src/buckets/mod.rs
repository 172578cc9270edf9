// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

//! Where collections and groups live. Permissions on a bucket hold for everything in it. The bucket
//! `default` stands for the caller's own; it and its collections come into being when used.

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

use crate::types::{Changes, NewBucket, PatchOperation};
use connectome::{Call, Connection};

/// What can be done with `buckets`.
#[derive(Clone, Copy, Debug)]
pub struct Buckets<'c>(pub(crate) &'c Connection);

impl<'c> Buckets<'c> {
    /// Lists the buckets that you may read, a page at a time.
    pub fn list(self) -> List<'c> {
        List(Call::new(self.0, &list::FACTS))
    }

    /// Counts the buckets that you may read.
    ///
    /// The number stands in the header `Total-Objects`.
    pub fn count(self) -> Count<'c> {
        Count(Call::new(self.0, &count::FACTS))
    }

    /// Creates a bucket; the server chooses its id when `id` is absent.
    ///
    /// Where the `id` is taken, nothing is changed and what is there comes back with status 200.
    /// With an `id` of your own, this is therefore safe to repeat.
    pub fn create(self, body: &NewBucket) -> Create<'c> {
        Create(Call::new(self.0, &create::FACTS).json(body))
    }

    /// Deletes all buckets that you may change, or those that fit, and everything in them.
    ///
    /// With a limit, only so many; the `_token` in `Next-Page` then leads to the others.
    pub fn delete_all(self) -> DeleteAll<'c> {
        DeleteAll(Call::new(self.0, &delete_all::FACTS))
    }

    /// Gets a bucket.
    ///
    /// - `id`: The id of the bucket; `default` is your own.
    pub fn get(self, id: &str) -> Get<'c> {
        Get(Call::new(self.0, &get::FACTS).path("id", &id))
    }

    /// Creates a bucket under this id, or replaces the one that is there.
    ///
    /// `If-None-Match: *` only creates; `If-Match` only replaces what you have seen. Permissions
    /// stay when absent.
    ///
    /// - `id`: The id of the bucket; `default` is your own.
    pub fn put(self, id: &str, body: &NewBucket) -> Put<'c> {
        Put(Call::new(self.0, &put::FACTS).path("id", &id).json(body))
    }

    /// Changes some fields of a bucket and leaves the others.
    ///
    /// How each kind of body is taken: see the update of records.
    ///
    /// Sends `application/json`.
    ///
    /// - `id`: The id of the bucket; `default` is your own.
    pub fn update(self, id: &str, body: &Changes) -> Update<'c> {
        Update(Call::new(self.0, &update::FACTS).path("id", &id).json(body))
    }

    /// As [`Self::update`], sending `application/merge-patch+json`.
    pub fn update_merge_patch(self, id: &str, body: &Changes) -> Update<'c> {
        Update(
            Call::new(self.0, &update::FACTS)
                .path("id", &id)
                .json_as("application/merge-patch+json", body),
        )
    }

    /// As [`Self::update`], sending `application/json-patch+json`.
    pub fn update_json_patch(self, id: &str, body: &[PatchOperation]) -> Update<'c> {
        Update(
            Call::new(self.0, &update::FACTS)
                .path("id", &id)
                .json_as("application/json-patch+json", &body),
        )
    }

    /// Deletes a bucket and everything in it.
    ///
    /// Nothing of it remains, not even for those who follow its collections.
    ///
    /// - `id`: The id of the bucket; `default` is your own.
    pub fn delete(self, id: &str) -> Delete<'c> {
        Delete(Call::new(self.0, &delete::FACTS).path("id", &id))
    }
}

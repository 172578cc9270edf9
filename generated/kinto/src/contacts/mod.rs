// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

//! People, the records of a collection called `contacts`.

pub mod collection;
mod create;
mod delete;
mod get;
mod list;
mod mapping;
mod update;

pub use {create::Create, delete::Delete, get::Get, list::List, update::Update};

use crate::types::{ContactChange, NewContact};
use connectome::{Call, Connection};

/// What can be done with `contacts`.
#[derive(Clone, Copy, Debug)]
pub struct Contacts<'c>(pub(crate) &'c Connection);

impl<'c> Contacts<'c> {
    /// Lists contacts, a page at a time.
    ///
    /// - `bucket`: The id of the bucket; `default` is your own.
    pub fn list(self, bucket: &str) -> List<'c> {
        List(Call::new(self.0, &list::FACTS).path("bucket", &bucket))
    }

    /// Creates a contact; the server chooses its id when `id` is absent.
    ///
    /// - `bucket`: The id of the bucket; `default` is your own.
    pub fn create(self, bucket: &str, body: &NewContact) -> Create<'c> {
        Create(Call::new(self.0, &create::FACTS).path("bucket", &bucket).json(body))
    }

    /// Gets a contact.
    ///
    /// - `bucket`: The id of the bucket; `default` is your own.
    /// - `id`: The id of the record.
    pub fn get(self, bucket: &str, id: &str) -> Get<'c> {
        Get(Call::new(self.0, &get::FACTS).path("bucket", &bucket).path("id", &id))
    }

    /// Changes some fields of a contact and leaves the others.
    ///
    /// - `bucket`: The id of the bucket; `default` is your own.
    /// - `id`: The id of the record.
    pub fn update(self, bucket: &str, id: &str, body: &ContactChange) -> Update<'c> {
        Update(
            Call::new(self.0, &update::FACTS)
                .path("bucket", &bucket)
                .path("id", &id)
                .json_as("application/merge-patch+json", body),
        )
    }

    /// Deletes a contact.
    ///
    /// - `bucket`: The id of the bucket; `default` is your own.
    /// - `id`: The id of the record.
    pub fn delete(self, bucket: &str, id: &str) -> Delete<'c> {
        Delete(Call::new(self.0, &delete::FACTS).path("bucket", &bucket).path("id", &id))
    }
}

// @generated from specs/pocketbase by `cargo xtask generate`. Do not edit.

//! The data itself.

mod create;
mod delete;
mod get;
mod list;
mod update;

pub use {create::Create, delete::Delete, get::Get, list::List, update::Update};

use crate::types::{NewRecord, RecordChanges};
use connectome::{Call, Connection};

/// What can be done with `records`.
#[derive(Clone, Copy, Debug)]
pub struct Records<'c>(pub(crate) &'c Connection);

impl<'c> Records<'c> {
    /// Lists the records of a collection that you may see, a page at a time.
    ///
    /// - `collection`: The name of the collection, or its id.
    pub fn list(self, collection: &str) -> List<'c> {
        List(Call::new(self.0, &list::FACTS).path("collection", &collection))
    }

    /// Creates a record; the server chooses its id when `id` is absent.
    ///
    /// - `collection`: The name of the collection, or its id.
    pub fn create(self, collection: &str, body: &NewRecord) -> Create<'c> {
        Create(Call::new(self.0, &create::FACTS).path("collection", &collection).json(body))
    }

    /// Gets a record.
    ///
    /// - `collection`: The name of the collection, or its id.
    /// - `id`: The id of the record.
    pub fn get(self, collection: &str, id: &str) -> Get<'c> {
        Get(Call::new(self.0, &get::FACTS).path("collection", &collection).path("id", &id))
    }

    /// Changes some fields of a record and leaves the others.
    ///
    /// - `collection`: The name of the collection, or its id.
    /// - `id`: The id of the record.
    pub fn update(self, collection: &str, id: &str, body: &RecordChanges) -> Update<'c> {
        Update(
            Call::new(self.0, &update::FACTS)
                .path("collection", &collection)
                .path("id", &id)
                .json(body),
        )
    }

    /// Deletes a record.
    ///
    /// Refused with status 400 while another record needs it.
    ///
    /// - `collection`: The name of the collection, or its id.
    /// - `id`: The id of the record.
    pub fn delete(self, collection: &str, id: &str) -> Delete<'c> {
        Delete(Call::new(self.0, &delete::FACTS).path("collection", &collection).path("id", &id))
    }
}

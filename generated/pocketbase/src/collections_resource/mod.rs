// @generated from specs/pocketbase by `cargo xtask generate`. Do not edit.

//! What records there can be. Only for superusers.

mod create;
mod delete;
mod get;
mod list;
mod update;

pub use {create::Create, delete::Delete, get::Get, list::List, update::Update};

use crate::types::{CollectionChanges, NewCollection};
use connectome::{Call, Connection};

/// What can be done with `collections`.
#[derive(Clone, Copy, Debug)]
pub struct Collections<'c>(pub(crate) &'c Connection);

impl<'c> Collections<'c> {
    /// Lists collections, the system's own included, a page at a time.
    pub fn list(self) -> List<'c> {
        List(Call::new(self.0, &list::FACTS))
    }

    /// Creates a collection. The field `id` is there without being named.
    pub fn create(self, body: &NewCollection) -> Create<'c> {
        Create(Call::new(self.0, &create::FACTS).json(body))
    }

    /// Gets a collection with its fields.
    ///
    /// - `id`: The id or the name of the collection.
    pub fn get(self, id: &str) -> Get<'c> {
        Get(Call::new(self.0, &get::FACTS).path("id", &id))
    }

    /// Changes a collection and leaves what is not named.
    ///
    /// `fields`, when named, are all fields that it is to have; one that has lost its id is a new
    /// one.
    ///
    /// - `id`: The id or the name of the collection.
    pub fn update(self, id: &str, body: &CollectionChanges) -> Update<'c> {
        Update(Call::new(self.0, &update::FACTS).path("id", &id).json(body))
    }

    /// Deletes a collection with all its records.
    ///
    /// - `id`: The id or the name of the collection.
    pub fn delete(self, id: &str) -> Delete<'c> {
        Delete(Call::new(self.0, &delete::FACTS).path("id", &id))
    }
}

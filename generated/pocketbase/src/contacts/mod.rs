// @generated from specs/pocketbase by `cargo xtask generate`. Do not edit.

//! People, the records of a collection called `contacts`.

pub mod collection;
mod create;
mod delete;
mod get;
mod list;
mod mapping;
mod update;

pub use {create::Create, delete::Delete, get::Get, list::List, update::Update};

use crate::types::{ContactFields, NewContact};
use connectome::{Call, Connection};

/// What can be done with `contacts`.
#[derive(Clone, Copy, Debug)]
pub struct Contacts<'c>(pub(crate) &'c Connection);

impl<'c> Contacts<'c> {
    /// Lists the contacts that you may see, a page at a time.
    pub fn list(self) -> List<'c> {
        List(Call::new(self.0, &list::FACTS))
    }

    /// Creates a contact; the server chooses its id when `id` is absent.
    pub fn create(self, body: &NewContact) -> Create<'c> {
        Create(Call::new(self.0, &create::FACTS).json(body))
    }

    /// Gets a contact.
    ///
    /// - `id`: The id of the contact.
    pub fn get(self, id: &str) -> Get<'c> {
        Get(Call::new(self.0, &get::FACTS).path("id", &id))
    }

    /// Changes some fields of a contact and leaves the others.
    ///
    /// - `id`: The id of the contact.
    pub fn update(self, id: &str, body: &ContactFields) -> Update<'c> {
        Update(Call::new(self.0, &update::FACTS).path("id", &id).json(body))
    }

    /// Deletes a contact.
    ///
    /// Refused with status 400 while another record needs it.
    ///
    /// - `id`: The id of the contact.
    pub fn delete(self, id: &str) -> Delete<'c> {
        Delete(Call::new(self.0, &delete::FACTS).path("id", &id))
    }
}

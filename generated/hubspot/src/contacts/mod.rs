// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

//! People.

mod archive;
mod batch_read;
pub mod collection;
mod create;
mod get;
mod list;
mod mapping;
mod search;
mod update;

pub use {
    archive::Archive, batch_read::BatchRead, create::Create, get::Get, list::List, search::Search,
    update::Update,
};

use crate::types;
use crate::types::{ContactChange, NewContact};
use connectome::{Call, Connection};

/// What can be done with `contacts`.
#[derive(Clone, Copy, Debug)]
pub struct Contacts<'c>(pub(crate) &'c Connection);

impl<'c> Contacts<'c> {
    /// Lists contacts, a page at a time.
    pub fn list(self) -> List<'c> {
        List(Call::new(self.0, &list::FACTS))
    }

    /// Creates a contact.
    pub fn create(self, body: &NewContact) -> Create<'c> {
        Create(Call::new(self.0, &create::FACTS).json(body))
    }

    /// Reads a contact.
    ///
    /// - `contactId`: The id of the contact, or the value of the property that `idProperty`
    ///   names.
    pub fn get(self, contact_id: &str) -> Get<'c> {
        Get(Call::new(self.0, &get::FACTS).path("contactId", &contact_id))
    }

    /// Changes the properties of a contact that are sent, and leaves the others.
    ///
    /// An empty text takes a property's value away.
    ///
    /// - `contactId`: The id of the contact, or the value of the property that `idProperty`
    ///   names.
    pub fn update(self, contact_id: &str, body: &ContactChange) -> Update<'c> {
        Update(Call::new(self.0, &update::FACTS).path("contactId", &contact_id).json(body))
    }

    /// Archives a contact.
    ///
    /// For 90 days it can be restored in HubSpot. There is no error when it is archived already.
    ///
    /// - `contactId`: The id of the contact, or the value of the property that `idProperty`
    ///   names.
    pub fn archive(self, contact_id: &str) -> Archive<'c> {
        Archive(Call::new(self.0, &archive::FACTS).path("contactId", &contact_id))
    }

    /// Searches for contacts by words, by filters, or both, and sorts what it finds.
    ///
    /// It finds up to 10,000, and not yet what changed in the last seconds. An account may search
    /// five times a second.
    pub fn search(self, body: &types::Search) -> Search<'c> {
        Search(Call::new(self.0, &search::FACTS).json(body))
    }

    /// Reads up to 100 contacts by their ids, or by the values of a property that is unique.
    pub fn batch_read(self, body: &types::BatchRead) -> BatchRead<'c> {
        BatchRead(Call::new(self.0, &batch_read::FACTS).json(body))
    }
}

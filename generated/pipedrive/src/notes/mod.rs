// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

//! What people wrote down about persons, organizations, deals and leads.

pub mod collection;
mod create;
mod delete;
mod get;
mod list;
mod mapping;
mod update;

pub use {create::Create, delete::Delete, get::Get, list::List, update::Update};

use crate::types::{NewNote, NoteChange};
use connectome::{Call, Connection};

/// What can be done with `notes`.
#[derive(Clone, Copy, Debug)]
pub struct Notes<'c>(pub(crate) &'c Connection);

impl<'c> Notes<'c> {
    /// Lists notes, a page at a time.
    pub fn list(self) -> List<'c> {
        List(Call::new(self.0, &list::FACTS))
    }

    /// Creates a note about a lead, a deal, a person or an organization.
    pub fn create(self, body: &NewNote) -> Create<'c> {
        Create(Call::new(self.0, &create::FACTS).json(body))
    }

    /// Reads a note.
    ///
    /// - `id`: The id of the note.
    pub fn get(self, id: i64) -> Get<'c> {
        Get(Call::new(self.0, &get::FACTS).path("id", &id))
    }

    /// Changes what is sent of a note, and leaves the rest.
    ///
    /// - `id`: The id of the note.
    pub fn update(self, id: i64, body: &NoteChange) -> Update<'c> {
        Update(Call::new(self.0, &update::FACTS).path("id", &id).json(body))
    }

    /// Deletes a note.
    ///
    /// - `id`: The id of the note.
    pub fn delete(self, id: i64) -> Delete<'c> {
        Delete(Call::new(self.0, &delete::FACTS).path("id", &id))
    }
}

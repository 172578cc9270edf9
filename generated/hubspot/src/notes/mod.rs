// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

//! What people wrote down about contacts, companies, deals and tickets.

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

    /// Creates a note.
    pub fn create(self, body: &NewNote) -> Create<'c> {
        Create(Call::new(self.0, &create::FACTS).json(body))
    }

    /// Reads a note.
    ///
    /// - `noteId`: The id of the note, or the value of the property that `idProperty` names.
    pub fn get(self, note_id: &str) -> Get<'c> {
        Get(Call::new(self.0, &get::FACTS).path("noteId", &note_id))
    }

    /// Changes the properties of a note that are sent, and leaves the others.
    ///
    /// An empty text takes a property's value away.
    ///
    /// - `noteId`: The id of the note, or the value of the property that `idProperty` names.
    pub fn update(self, note_id: &str, body: &NoteChange) -> Update<'c> {
        Update(Call::new(self.0, &update::FACTS).path("noteId", &note_id).json(body))
    }

    /// Archives a note.
    ///
    /// For 90 days it can be restored in HubSpot. There is no error when it is archived already.
    ///
    /// - `noteId`: The id of the note, or the value of the property that `idProperty` names.
    pub fn archive(self, note_id: &str) -> Archive<'c> {
        Archive(Call::new(self.0, &archive::FACTS).path("noteId", &note_id))
    }

    /// Searches for notes by words, by filters, or both, and sorts what it finds.
    ///
    /// It finds up to 10,000, and not yet what changed in the last seconds. An account may search
    /// five times a second.
    pub fn search(self, body: &types::Search) -> Search<'c> {
        Search(Call::new(self.0, &search::FACTS).json(body))
    }

    /// Reads up to 100 notes by their ids, or by the values of a property that is unique.
    pub fn batch_read(self, body: &types::BatchRead) -> BatchRead<'c> {
        BatchRead(Call::new(self.0, &batch_read::FACTS).json(body))
    }
}

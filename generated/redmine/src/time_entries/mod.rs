// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

//! Time spent on an issue or a project.

mod create;
mod delete;
mod get;
mod list;
mod update;

pub use {create::Create, delete::Delete, get::Get, list::List, update::Update};

use crate::types::{NewTimeEntryEnvelope, TimeEntryChangesEnvelope};
use connectome::{Call, Connection};

/// What can be done with `time_entries`.
#[derive(Clone, Copy, Debug)]
pub struct TimeEntries<'c>(pub(crate) &'c Connection);

impl<'c> TimeEntries<'c> {
    /// Lists time that was spent, the latest first.
    pub fn list(self) -> List<'c> {
        List(Call::new(self.0, &list::FACTS))
    }

    /// Says that time was spent, on an issue or on a project.
    pub fn create(self, body: &NewTimeEntryEnvelope) -> Create<'c> {
        Create(Call::new(self.0, &create::FACTS).json(body))
    }

    /// Gets a time entry.
    ///
    /// - `id`: The id of the time entry.
    pub fn get(self, id: i64) -> Get<'c> {
        Get(Call::new(self.0, &get::FACTS).path("id", &id))
    }

    /// Changes some fields of a time entry.
    ///
    /// - `id`: The id of the time entry.
    pub fn update(self, id: i64, body: &TimeEntryChangesEnvelope) -> Update<'c> {
        Update(Call::new(self.0, &update::FACTS).path("id", &id).json(body))
    }

    /// Deletes a time entry.
    ///
    /// - `id`: The id of the time entry.
    pub fn delete(self, id: i64) -> Delete<'c> {
        Delete(Call::new(self.0, &delete::FACTS).path("id", &id))
    }
}

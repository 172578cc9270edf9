// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

//! What is to be done or was: calls, meetings, tasks and whatever types an account has.

pub mod collection;
mod create;
mod delete;
mod get;
mod list;
mod mapping;
mod update;

pub use {create::Create, delete::Delete, get::Get, list::List, update::Update};

use crate::types::{ActivityChange, NewActivity};
use connectome::{Call, Connection};

/// What can be done with `activities`.
#[derive(Clone, Copy, Debug)]
pub struct Activities<'c>(pub(crate) &'c Connection);

impl<'c> Activities<'c> {
    /// Lists activities, a page at a time.
    pub fn list(self) -> List<'c> {
        List(Call::new(self.0, &list::FACTS))
    }

    /// Creates an activity.
    pub fn create(self, body: &NewActivity) -> Create<'c> {
        Create(Call::new(self.0, &create::FACTS).json(body))
    }

    /// Reads an activity.
    ///
    /// - `id`: The id of the activity.
    pub fn get(self, id: i64) -> Get<'c> {
        Get(Call::new(self.0, &get::FACTS).path("id", &id))
    }

    /// Changes the fields of an activity that are sent, and leaves the others.
    ///
    /// - `id`: The id of the activity.
    pub fn update(self, id: i64, body: &ActivityChange) -> Update<'c> {
        Update(Call::new(self.0, &update::FACTS).path("id", &id).json(body))
    }

    /// Marks an activity as deleted; after 30 days it is gone.
    ///
    /// - `id`: The id of the activity.
    pub fn delete(self, id: i64) -> Delete<'c> {
        Delete(Call::new(self.0, &delete::FACTS).path("id", &id))
    }
}

// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

//! Who can log in. Only administrators may list and change them.

pub mod collection;
mod create;
mod delete;
mod get;
pub(crate) mod get_current;
mod list;
mod mapping;
mod update;

pub use {
    create::Create, delete::Delete, get::Get, get_current::GetCurrent, list::List, update::Update,
};

use crate::types::{NewUserEnvelope, UserChangesEnvelope};
use connectome::{Call, Connection};

/// What can be done with `users`.
#[derive(Clone, Copy, Debug)]
pub struct Users<'c>(pub(crate) &'c Connection);

impl<'c> Users<'c> {
    /// Lists users, active ones unless told otherwise.
    pub fn list(self) -> List<'c> {
        List(Call::new(self.0, &list::FACTS))
    }

    /// Creates a user.
    pub fn create(self, body: &NewUserEnvelope) -> Create<'c> {
        Create(Call::new(self.0, &create::FACTS).json(body))
    }

    /// Says who you are; the way to try a credential.
    pub fn get_current(self) -> GetCurrent<'c> {
        GetCurrent(Call::new(self.0, &get_current::FACTS))
    }

    /// Gets a user.
    ///
    /// - `id`: The id of the user.
    pub fn get(self, id: i64) -> Get<'c> {
        Get(Call::new(self.0, &get::FACTS).path("id", &id))
    }

    /// Changes some fields of a user.
    ///
    /// - `id`: The id of the user.
    pub fn update(self, id: i64, body: &UserChangesEnvelope) -> Update<'c> {
        Update(Call::new(self.0, &update::FACTS).path("id", &id).json(body))
    }

    /// Deletes a user; what they did stays, without their name.
    ///
    /// - `id`: The id of the user.
    pub fn delete(self, id: i64) -> Delete<'c> {
        Delete(Call::new(self.0, &delete::FACTS).path("id", &id))
    }
}

// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

//! Who works with Pipedrive.

pub mod collection;
mod find;
mod get;
pub(crate) mod get_me;
mod list;
mod mapping;

pub use {find::Find, get::Get, get_me::GetMe, list::List};

use connectome::{Call, Connection};

/// What can be done with `users`.
#[derive(Clone, Copy, Debug)]
pub struct Users<'c>(pub(crate) &'c Connection);

impl<'c> Users<'c> {
    /// Lists all users, former ones included.
    pub fn list(self) -> List<'c> {
        List(Call::new(self.0, &list::FACTS))
    }

    /// Reads the user whom the credential belongs to.
    pub fn get_me(self) -> GetMe<'c> {
        GetMe(Call::new(self.0, &get_me::FACTS))
    }

    /// Finds users by their names or addresses.
    ///
    /// - `term`: What to look for.
    pub fn find(self, term: &str) -> Find<'c> {
        Find(Call::new(self.0, &find::FACTS).query("term", &term))
    }

    /// Reads a user.
    ///
    /// - `id`: The id of the user.
    pub fn get(self, id: i64) -> Get<'c> {
        Get(Call::new(self.0, &get::FACTS).path("id", &id))
    }
}

// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

//! People.

pub mod collection;
mod create;
mod delete;
mod get;
mod list;
mod mapping;
mod search;
mod update;

pub use {create::Create, delete::Delete, get::Get, list::List, search::Search, update::Update};

use crate::types::{NewPerson, PersonChange};
use connectome::{Call, Connection};

/// What can be done with `persons`.
#[derive(Clone, Copy, Debug)]
pub struct Persons<'c>(pub(crate) &'c Connection);

impl<'c> Persons<'c> {
    /// Lists persons, a page at a time.
    pub fn list(self) -> List<'c> {
        List(Call::new(self.0, &list::FACTS))
    }

    /// Creates a person.
    pub fn create(self, body: &NewPerson) -> Create<'c> {
        Create(Call::new(self.0, &create::FACTS).json(body))
    }

    /// Reads a person.
    ///
    /// - `id`: The id of the person.
    pub fn get(self, id: i64) -> Get<'c> {
        Get(Call::new(self.0, &get::FACTS).path("id", &id))
    }

    /// Changes the fields of a person that are sent, and leaves the others.
    ///
    /// - `id`: The id of the person.
    pub fn update(self, id: i64, body: &PersonChange) -> Update<'c> {
        Update(Call::new(self.0, &update::FACTS).path("id", &id).json(body))
    }

    /// Marks a person as deleted; after 30 days it is gone.
    ///
    /// - `id`: The id of the person.
    pub fn delete(self, id: i64) -> Delete<'c> {
        Delete(Call::new(self.0, &delete::FACTS).path("id", &id))
    }

    /// Searches persons by their names, addresses, phone numbers, notes and fields of the account.
    ///
    /// - `term`: What to look for; at least two characters, or one with `exact_match`.
    pub fn search(self, term: &str) -> Search<'c> {
        Search(Call::new(self.0, &search::FACTS).query("term", &term))
    }
}

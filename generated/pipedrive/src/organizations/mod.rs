// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

//! The organisations that people work for.

pub mod collection;
mod create;
mod delete;
mod get;
mod list;
mod mapping;
mod search;
mod update;

pub use {create::Create, delete::Delete, get::Get, list::List, search::Search, update::Update};

use crate::types::{NewOrganization, OrganizationChange};
use connectome::{Call, Connection};

/// What can be done with `organizations`.
#[derive(Clone, Copy, Debug)]
pub struct Organizations<'c>(pub(crate) &'c Connection);

impl<'c> Organizations<'c> {
    /// Lists organizations, a page at a time.
    pub fn list(self) -> List<'c> {
        List(Call::new(self.0, &list::FACTS))
    }

    /// Creates an organization.
    pub fn create(self, body: &NewOrganization) -> Create<'c> {
        Create(Call::new(self.0, &create::FACTS).json(body))
    }

    /// Reads an organization.
    ///
    /// - `id`: The id of the organization.
    pub fn get(self, id: i64) -> Get<'c> {
        Get(Call::new(self.0, &get::FACTS).path("id", &id))
    }

    /// Changes the fields of an organization that are sent, and leaves the others.
    ///
    /// - `id`: The id of the organization.
    pub fn update(self, id: i64, body: &OrganizationChange) -> Update<'c> {
        Update(Call::new(self.0, &update::FACTS).path("id", &id).json(body))
    }

    /// Marks an organization as deleted; after 30 days it is gone.
    ///
    /// - `id`: The id of the organization.
    pub fn delete(self, id: i64) -> Delete<'c> {
        Delete(Call::new(self.0, &delete::FACTS).path("id", &id))
    }

    /// Searches organizations by their names, addresses, notes and fields of the account.
    ///
    /// - `term`: What to look for; at least two characters, or one with `exact_match`.
    pub fn search(self, term: &str) -> Search<'c> {
        Search(Call::new(self.0, &search::FACTS).query("term", &term))
    }
}

// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

//! Sales on their way through a pipeline.

pub mod collection;
mod create;
mod delete;
mod get;
mod list;
mod mapping;
mod search;
mod update;

pub use {
    create::Create, delete::Delete, get::Get, list::List, search::Search, search::SearchStatus,
    update::Update,
};

use crate::types::{DealChange, NewDeal};
use connectome::{Call, Connection};

/// What can be done with `deals`.
#[derive(Clone, Copy, Debug)]
pub struct Deals<'c>(pub(crate) &'c Connection);

impl<'c> Deals<'c> {
    /// Lists deals, a page at a time.
    pub fn list(self) -> List<'c> {
        List(Call::new(self.0, &list::FACTS))
    }

    /// Creates a deal.
    pub fn create(self, body: &NewDeal) -> Create<'c> {
        Create(Call::new(self.0, &create::FACTS).json(body))
    }

    /// Reads a deal.
    ///
    /// - `id`: The id of the deal.
    pub fn get(self, id: i64) -> Get<'c> {
        Get(Call::new(self.0, &get::FACTS).path("id", &id))
    }

    /// Changes the fields of a deal that are sent, and leaves the others.
    ///
    /// - `id`: The id of the deal.
    pub fn update(self, id: i64, body: &DealChange) -> Update<'c> {
        Update(Call::new(self.0, &update::FACTS).path("id", &id).json(body))
    }

    /// Marks a deal as deleted; after 30 days it is gone.
    ///
    /// - `id`: The id of the deal.
    pub fn delete(self, id: i64) -> Delete<'c> {
        Delete(Call::new(self.0, &delete::FACTS).path("id", &id))
    }

    /// Searches deals by their titles, notes and fields of the account.
    ///
    /// - `term`: What to look for; at least two characters, or one with `exact_match`.
    pub fn search(self, term: &str) -> Search<'c> {
        Search(Call::new(self.0, &search::FACTS).query("term", &term))
    }
}

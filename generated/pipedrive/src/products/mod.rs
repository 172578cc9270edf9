// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

//! What is sold.

pub mod collection;
mod create;
mod delete;
mod get;
mod list;
mod mapping;
mod search;
mod update;

pub use {create::Create, delete::Delete, get::Get, list::List, search::Search, update::Update};

use crate::types::{NewProduct, ProductChange};
use connectome::{Call, Connection};

/// What can be done with `products`.
#[derive(Clone, Copy, Debug)]
pub struct Products<'c>(pub(crate) &'c Connection);

impl<'c> Products<'c> {
    /// Lists products, a page at a time.
    pub fn list(self) -> List<'c> {
        List(Call::new(self.0, &list::FACTS))
    }

    /// Creates a product.
    pub fn create(self, body: &NewProduct) -> Create<'c> {
        Create(Call::new(self.0, &create::FACTS).json(body))
    }

    /// Reads a product.
    ///
    /// - `id`: The id of the product.
    pub fn get(self, id: i64) -> Get<'c> {
        Get(Call::new(self.0, &get::FACTS).path("id", &id))
    }

    /// Changes the fields of a product that are sent, and leaves the others.
    ///
    /// - `id`: The id of the product.
    pub fn update(self, id: i64, body: &ProductChange) -> Update<'c> {
        Update(Call::new(self.0, &update::FACTS).path("id", &id).json(body))
    }

    /// Marks a product as deleted; after 30 days it is gone.
    ///
    /// - `id`: The id of the product.
    pub fn delete(self, id: i64) -> Delete<'c> {
        Delete(Call::new(self.0, &delete::FACTS).path("id", &id))
    }

    /// Searches products by their names, codes and fields of the account.
    ///
    /// - `term`: What to look for; at least two characters, or one with `exact_match`.
    pub fn search(self, term: &str) -> Search<'c> {
        Search(Call::new(self.0, &search::FACTS).query("term", &term))
    }
}

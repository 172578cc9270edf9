// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

//! What can be done with `tickets`.

pub mod collection;
mod create;
mod delete;
mod get;
mod list;
mod search;
mod update;

pub use {
    create::Create, delete::Delete, get::Get, list::List, list::ListSort, search::Search,
    search::SearchBody, update::Update,
};

use crate::types::TicketsCreateBody;
use connectome::{Call, Connection};

/// What can be done with `tickets`.
#[derive(Clone, Copy, Debug)]
pub struct Tickets<'c>(pub(crate) &'c Connection);

impl<'c> Tickets<'c> {
    /// `GET /tickets`
    pub fn list(self) -> List<'c> {
        List(Call::new(self.0, &list::FACTS))
    }

    /// `POST /tickets`
    pub fn create(self, body: &TicketsCreateBody) -> Create<'c> {
        Create(Call::new(self.0, &create::FACTS).json(body))
    }

    /// `POST /tickets/search`
    pub fn search(self, body: &SearchBody) -> Search<'c> {
        Search(Call::new(self.0, &search::FACTS).json(body))
    }

    /// `GET /tickets/{id}`
    pub fn get(self, id: i64) -> Get<'c> {
        Get(Call::new(self.0, &get::FACTS).path("id", &id))
    }

    /// `PATCH /tickets/{id}`
    pub fn update(self, id: i64, body: &TicketsCreateBody) -> Update<'c> {
        Update(Call::new(self.0, &update::FACTS).path("id", &id).json(body))
    }

    /// `DELETE /tickets/{id}`
    pub fn delete(self, id: i64) -> Delete<'c> {
        Delete(Call::new(self.0, &delete::FACTS).path("id", &id))
    }
}

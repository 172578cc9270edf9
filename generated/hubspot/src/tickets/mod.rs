// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

//! Requests for help on their way through a pipeline.

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
use crate::types::{NewTicket, TicketChange};
use connectome::{Call, Connection};

/// What can be done with `tickets`.
#[derive(Clone, Copy, Debug)]
pub struct Tickets<'c>(pub(crate) &'c Connection);

impl<'c> Tickets<'c> {
    /// Lists tickets, a page at a time.
    pub fn list(self) -> List<'c> {
        List(Call::new(self.0, &list::FACTS))
    }

    /// Creates a ticket.
    pub fn create(self, body: &NewTicket) -> Create<'c> {
        Create(Call::new(self.0, &create::FACTS).json(body))
    }

    /// Reads a ticket.
    ///
    /// - `ticketId`: The id of the ticket, or the value of the property that `idProperty` names.
    pub fn get(self, ticket_id: &str) -> Get<'c> {
        Get(Call::new(self.0, &get::FACTS).path("ticketId", &ticket_id))
    }

    /// Changes the properties of a ticket that are sent, and leaves the others.
    ///
    /// An empty text takes a property's value away.
    ///
    /// - `ticketId`: The id of the ticket, or the value of the property that `idProperty` names.
    pub fn update(self, ticket_id: &str, body: &TicketChange) -> Update<'c> {
        Update(Call::new(self.0, &update::FACTS).path("ticketId", &ticket_id).json(body))
    }

    /// Archives a ticket.
    ///
    /// For 90 days it can be restored in HubSpot. There is no error when it is archived already.
    ///
    /// - `ticketId`: The id of the ticket, or the value of the property that `idProperty` names.
    pub fn archive(self, ticket_id: &str) -> Archive<'c> {
        Archive(Call::new(self.0, &archive::FACTS).path("ticketId", &ticket_id))
    }

    /// Searches for tickets by words, by filters, or both, and sorts what it finds.
    ///
    /// It finds up to 10,000, and not yet what changed in the last seconds. An account may search
    /// five times a second.
    pub fn search(self, body: &types::Search) -> Search<'c> {
        Search(Call::new(self.0, &search::FACTS).json(body))
    }

    /// Reads up to 100 tickets by their ids, or by the values of a property that is unique.
    pub fn batch_read(self, body: &types::BatchRead) -> BatchRead<'c> {
        BatchRead(Call::new(self.0, &batch_read::FACTS).json(body))
    }
}

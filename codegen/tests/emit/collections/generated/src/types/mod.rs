// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

//! The types of `Acme`.

mod comment;
mod new_ticket;
mod person;
mod ticket;
mod ticket_page;
mod tickets_create_body;
mod tickets_create_response;

pub use {
    comment::Comment, new_ticket::NewTicket, person::Person, ticket::Ticket,
    ticket_page::TicketPage, tickets_create_body::TicketsCreateBody,
    tickets_create_response::TicketsCreateResponse,
};

// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::{Paging, Ticket};
use connectome::{Extra, record};

/// A page of tickets.
pub struct TicketPage {
    pub results: Vec<Ticket>,
    pub paging: Option<Paging>,
    pub extra: Extra,
}
record! { TicketPage: results required, paging optional, ..extra }

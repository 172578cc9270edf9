// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::{Paging, Ticket};
use connectome::{Extra, record};

/// A page of the tickets that a search found.
pub struct TicketSearchPage {
    /// How many it found.
    pub total: u32,
    pub results: Vec<Ticket>,
    pub paging: Option<Paging>,
    pub extra: Extra,
}
record! { TicketSearchPage: total required, results required, paging optional, ..extra }

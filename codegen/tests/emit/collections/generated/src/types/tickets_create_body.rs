// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use super::NewTicket;
use connectome::{Extra, record};

pub struct TicketsCreateBody {
    pub ticket: NewTicket,
    pub extra: Extra,
}
record! { TicketsCreateBody: ticket required, ..extra }

impl TicketsCreateBody {
    pub fn new(ticket: NewTicket) -> Self {
        Self { ticket, ..connectome::blank() }
    }
}

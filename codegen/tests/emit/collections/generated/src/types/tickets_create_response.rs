// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use super::Ticket;
use connectome::{Extra, record};

pub struct TicketsCreateResponse {
    pub ticket: Ticket,
    pub extra: Extra,
}
record! { TicketsCreateResponse: ticket required, ..extra }

// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::TicketFields;
use connectome::{Extra, record};

/// What is to change of a ticket.
pub struct TicketChange {
    pub properties: TicketFields,
    pub extra: Extra,
}
record! { TicketChange: properties required, ..extra }

impl TicketChange {
    pub fn new(properties: TicketFields) -> Self {
        Self { properties, ..connectome::blank() }
    }
}

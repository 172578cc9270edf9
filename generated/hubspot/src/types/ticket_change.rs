// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.
use super::TicketProperties;
use connectome::{Extra, record};

/// What is to change of a ticket.
#[derive(Clone, PartialEq)]
pub struct TicketChange {
    pub properties: TicketProperties,
    pub extra: Extra,
}
record! { TicketChange: properties required, ..extra }

impl TicketChange {
    pub fn new(properties: TicketProperties) -> Self {
        Self { properties, ..connectome::blank() }
    }
}

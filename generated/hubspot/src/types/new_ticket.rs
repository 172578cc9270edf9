// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::{NewAssociation, TicketFields};
use connectome::{Extra, record};

/// A ticket to create.
pub struct NewTicket {
    pub properties: TicketFields,
    /// What it belongs to.
    pub associations: Option<Vec<NewAssociation>>,
    pub extra: Extra,
}
record! { NewTicket: properties required, associations optional, ..extra }

impl NewTicket {
    pub fn new(properties: TicketFields) -> Self {
        Self { properties, ..connectome::blank() }
    }
}

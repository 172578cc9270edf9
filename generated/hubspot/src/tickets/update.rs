// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, Ticket};
use connectome::{Call, Need, Operation, Requirement, operation};

/// `PATCH /crm/v3/objects/tickets/{ticketId}`
pub struct Update<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::patch("tickets.update", "/crm/v3/objects/tickets/{ticketId}").security(&[
        Requirement::of(&[Need::of("private_app")]),
        Requirement::of(&[Need::of("oauth").scopes(&["tickets"])]),
    ]);
operation!(Update -> Ticket, Failure);

impl Update<'_> {
    /// The property whose value stands for the id, such as `email`; its values have to be unique.
    pub fn id_property(self, id_property: &str) -> Self {
        Self(self.0.query("idProperty", &id_property))
    }
}

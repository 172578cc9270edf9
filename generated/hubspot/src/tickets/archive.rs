// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use crate::types::Failure;
use connectome::{Call, Need, Operation, Requirement, operation};

/// `DELETE /crm/v3/objects/tickets/{ticketId}`
pub struct Archive<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::delete("tickets.archive", "/crm/v3/objects/tickets/{ticketId}").security(&[
        Requirement::of(&[Need::of("private_app")]),
        Requirement::of(&[Need::of("oauth").scopes(&["tickets"])]),
    ]);
operation!(Archive -> (), Failure);

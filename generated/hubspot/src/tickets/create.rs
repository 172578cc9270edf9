// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, Ticket};
use connectome::{Call, Need, Operation, Requirement, operation};

/// `POST /crm/v3/objects/tickets`
pub struct Create<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::post("tickets.create", "/crm/v3/objects/tickets")
    .security(&[
        Requirement::of(&[Need::of("private_app")]),
        Requirement::of(&[Need::of("oauth").scopes(&["tickets"])]),
    ]);
operation!(Create -> Ticket, Failure);

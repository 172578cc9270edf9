// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, TicketSearchPage};
use connectome::{Call, Need, Operation, Requirement, operation};

/// `POST /crm/v3/objects/tickets/search`
pub struct Search<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::post("tickets.search", "/crm/v3/objects/tickets/search").security(&[
        Requirement::of(&[Need::of("private_app")]),
        Requirement::of(&[Need::of("oauth").scopes(&["tickets"])]),
    ]);
operation!(Search -> TicketSearchPage, Failure);

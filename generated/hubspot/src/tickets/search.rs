// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, TicketSearchPage};
use connectome::{Call, Operation, operation};

/// `POST /crm/v3/objects/tickets/search`
pub struct Search<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::post("tickets.search", "/crm/v3/objects/tickets/search");
operation!(Search -> TicketSearchPage, Failure);

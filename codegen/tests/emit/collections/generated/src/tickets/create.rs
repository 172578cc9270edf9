// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use crate::types::TicketsCreateResponse;
use connectome::{Call, Operation, operation};

/// `POST /tickets`
pub struct Create<'c>(pub(super) Call<'c, TicketsCreateResponse>);
pub(super) static FACTS: Operation = Operation::post("tickets.create", "/tickets");
operation!(Create -> TicketsCreateResponse);

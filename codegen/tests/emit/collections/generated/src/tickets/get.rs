// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use crate::types::TicketsCreateResponse;
use connectome::{Call, Operation, operation};

/// `GET /tickets/{id}`
pub struct Get<'c>(pub(super) Call<'c, TicketsCreateResponse>);
pub(super) static FACTS: Operation = Operation::get("tickets.get", "/tickets/{id}");
operation!(Get -> TicketsCreateResponse);

impl Get<'_> {
    /// Sets `include`.
    pub fn include(self, include: &[&str]) -> Self {
        Self(self.0.query("include", &include))
    }
}

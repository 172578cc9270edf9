// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use crate::types::TicketsCreateResponse;
use connectome::{Call, Need, Operation, Requirement, operation};

/// `GET /tickets/{id}`
pub struct Get<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("tickets.get", "/tickets/{id}").security(&[
    Requirement::of(&[Need::of("key")]),
    Requirement::of(&[Need::of("oauth").scopes(&["read"])]),
    Requirement::of(&[Need::of("machine").scopes(&["read"])]),
    Requirement::of(&[Need::of("account").scopes(&["read"])]),
    Requirement::of(&[Need::of("old")]),
    Requirement::of(&[Need::of("signed")]),
    Requirement::of(&[]),
]);
operation!(Get -> TicketsCreateResponse);

impl Get<'_> {
    /// Sets `include`.
    pub fn include(self, include: &[&str]) -> Self {
        Self(self.0.query("include", &include))
    }
}

// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use crate::types::TicketsCreateResponse;
use connectome::{Call, Need, Operation, Requirement, operation};

/// `POST /tickets`
pub struct Create<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::post("tickets.create", "/tickets").security(&[
    Requirement::of(&[Need::of("key")]),
    Requirement::of(&[Need::of("oauth").scopes(&["write"])]),
    Requirement::of(&[Need::of("oauth").scopes(&["admin", "tickets"])]),
    Requirement::of(&[Need::of("machine").scopes(&["write"])]),
    Requirement::of(&[Need::of("machine").scopes(&["admin", "tickets"])]),
    Requirement::of(&[Need::of("account").scopes(&["write"])]),
    Requirement::of(&[Need::of("account").scopes(&["admin", "tickets"])]),
    Requirement::of(&[Need::of("old")]),
    Requirement::of(&[Need::of("signed")]),
]);
operation!(Create -> TicketsCreateResponse);

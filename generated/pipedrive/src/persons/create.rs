// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, PersonEnvelope};
use connectome::{Call, Need, Operation, Requirement, operation};

/// `POST /api/v2/persons`
pub struct Create<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::post("persons.create", "/api/v2/persons").security(&[
        Requirement::of(&[Need::of("api_token")]),
        Requirement::of(&[Need::of("oauth").scopes(&["contacts:full"])]),
    ]);
operation!(Create -> PersonEnvelope, Failure);

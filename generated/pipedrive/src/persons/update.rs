// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, PersonEnvelope};
use connectome::{Call, Need, Operation, Requirement, operation};

/// `PATCH /api/v2/persons/{id}`
pub struct Update<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::patch("persons.update", "/api/v2/persons/{id}")
    .security(&[
        Requirement::of(&[Need::of("api_token")]),
        Requirement::of(&[Need::of("oauth").scopes(&["contacts:full"])]),
    ]);
operation!(Update -> PersonEnvelope, Failure);

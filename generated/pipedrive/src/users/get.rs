// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, UserEnvelope};
use connectome::{Call, Need, Operation, Requirement, operation};

/// `GET /api/v1/users/{id}`
pub struct Get<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("users.get", "/api/v1/users/{id}").security(&[
    Requirement::of(&[Need::of("api_token")]),
    Requirement::of(&[Need::of("oauth").scopes(&["users:read"])]),
]);
operation!(Get -> UserEnvelope, Failure);

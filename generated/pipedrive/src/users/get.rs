// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, UserEnvelope};
use connectome::{Call, Operation, operation};

/// `GET /api/v1/users/{id}`
pub struct Get<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("users.get", "/api/v1/users/{id}");
operation!(Get -> UserEnvelope, Failure);

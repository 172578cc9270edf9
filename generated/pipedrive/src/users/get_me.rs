// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, MeEnvelope};
use connectome::{Call, Operation, operation};

/// `GET /api/v1/users/me`
pub struct GetMe<'c>(pub(super) Call<'c>);
pub(crate) static FACTS: Operation = Operation::get("users.get_me", "/api/v1/users/me");
operation!(GetMe -> MeEnvelope, Failure);

// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, StageEnvelope};
use connectome::{Call, Operation, operation};

/// `GET /api/v2/stages/{id}`
pub struct Get<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("stages.get", "/api/v2/stages/{id}");
operation!(Get -> StageEnvelope, Failure);

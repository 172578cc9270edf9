// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, PipelineEnvelope};
use connectome::{Call, Operation, operation};

/// `GET /api/v2/pipelines/{id}`
pub struct Get<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("pipelines.get", "/api/v2/pipelines/{id}");
operation!(Get -> PipelineEnvelope, Failure);

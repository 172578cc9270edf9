// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, Pipeline};
use connectome::{Call, Operation, operation};

/// `GET /crm/v3/pipelines/{objectType}/{pipelineId}`
pub struct Get<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::get("pipelines.get", "/crm/v3/pipelines/{objectType}/{pipelineId}");
operation!(Get -> Pipeline, Failure);

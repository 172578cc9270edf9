// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, Stage};
use connectome::{Call, Operation, operation};

/// `GET /crm/v3/pipelines/{objectType}/{pipelineId}/stages/{stageId}`
pub struct GetStage<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get(
    "pipelines.get_stage",
    "/crm/v3/pipelines/{objectType}/{pipelineId}/stages/{stageId}",
);
operation!(GetStage -> Stage, Failure);

// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, StageList};
use connectome::{Call, Operation, operation};

/// `GET /crm/v3/pipelines/{objectType}/{pipelineId}/stages`
pub struct ListStages<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::get("pipelines.list_stages", "/crm/v3/pipelines/{objectType}/{pipelineId}/stages");
operation!(ListStages -> StageList, Failure);

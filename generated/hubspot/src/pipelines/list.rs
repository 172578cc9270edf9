// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, PipelineList};
use connectome::{Call, Operation, operation};

/// `GET /crm/v3/pipelines/{objectType}`
pub struct List<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::get("pipelines.list", "/crm/v3/pipelines/{objectType}");
operation!(List -> PipelineList, Failure);

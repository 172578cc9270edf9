// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::Pipeline;
use connectome::{Extra, record};

/// All pipelines for a type of objects.
pub struct PipelineList {
    pub results: Vec<Pipeline>,
    pub extra: Extra,
}
record! { PipelineList: results required, ..extra }

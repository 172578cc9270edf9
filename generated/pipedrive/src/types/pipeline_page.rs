// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::{Next, Pipeline};
use connectome::{Extra, record};

/// A page of pipelines.
pub struct PipelinePage {
    pub success: bool,
    pub data: Vec<Pipeline>,
    pub additional_data: Option<Next>,
    pub extra: Extra,
}
record! { PipelinePage: success required, data required, additional_data optional, ..extra }

// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::Pipeline;
use connectome::{Extra, record};

pub struct PipelineEnvelope {
    pub success: bool,
    pub data: Pipeline,
    pub extra: Extra,
}
record! { PipelineEnvelope: success required, data required, ..extra }

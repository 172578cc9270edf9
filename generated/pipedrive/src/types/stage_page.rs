// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::{Next, Stage};
use connectome::{Extra, record};

/// A page of stages.
pub struct StagePage {
    pub success: bool,
    pub data: Vec<Stage>,
    pub additional_data: Option<Next>,
    pub extra: Extra,
}
record! { StagePage: success required, data required, additional_data optional, ..extra }

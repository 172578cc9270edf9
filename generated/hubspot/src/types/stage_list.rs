// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::Stage;
use connectome::{Extra, record};

/// All stages of a pipeline.
pub struct StageList {
    pub results: Vec<Stage>,
    pub extra: Extra,
}
record! { StageList: results required, ..extra }

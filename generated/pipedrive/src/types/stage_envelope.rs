// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::Stage;
use connectome::{Extra, record};

pub struct StageEnvelope {
    pub success: bool,
    pub data: Stage,
    pub extra: Extra,
}
record! { StageEnvelope: success required, data required, ..extra }

// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::Me;
use connectome::{Extra, record};

pub struct MeEnvelope {
    pub success: bool,
    pub data: Me,
    pub extra: Extra,
}
record! { MeEnvelope: success required, data required, ..extra }

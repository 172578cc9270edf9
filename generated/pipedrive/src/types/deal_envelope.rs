// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::Deal;
use connectome::{Extra, record};

pub struct DealEnvelope {
    pub success: bool,
    pub data: Deal,
    pub extra: Extra,
}
record! { DealEnvelope: success required, data required, ..extra }

// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::Activity;
use connectome::{Extra, record};

pub struct ActivityEnvelope {
    pub success: bool,
    pub data: Activity,
    pub extra: Extra,
}
record! { ActivityEnvelope: success required, data required, ..extra }

// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::Field;
use connectome::{Extra, record};

pub struct FieldEnvelope {
    pub success: bool,
    pub data: Field,
    pub extra: Extra,
}
record! { FieldEnvelope: success required, data required, ..extra }

// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::{Field, Next};
use connectome::{Extra, record};

/// A page of fields.
pub struct FieldPage {
    pub success: bool,
    pub data: Vec<Field>,
    pub additional_data: Option<Next>,
    pub extra: Extra,
}
record! { FieldPage: success required, data required, additional_data optional, ..extra }

// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

/// A part of a value.
#[derive(Default)]
pub struct Subfield {
    pub field_code: Option<String>,
    pub field_name: Option<String>,
    pub field_type: Option<String>,
    pub extra: Extra,
}
record! { Subfield: field_code optional, field_name optional, field_type optional, ..extra }

// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use connectome::{ModelField, ModelKind, record};

/// A number to call.
#[derive(Default)]
pub struct PhoneNumber {
    pub value: Option<String>,
    /// Which of several it is: `work`, `mobile`.
    pub r#type: Option<String>,
}
record! { PhoneNumber: value optional, r#type = "type" optional }

impl PhoneNumber {
    /// Its fields, in order.
    pub const FIELDS: &'static [ModelField] =
        &[ModelField::new("value", ModelKind::Text), ModelField::new("type", ModelKind::Text)];
}

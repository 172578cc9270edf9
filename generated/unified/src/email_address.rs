// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use connectome::{ModelField, ModelKind, record};

/// An address to write to.
#[derive(Default)]
pub struct EmailAddress {
    pub value: Option<String>,
    /// Which of several it is: `work`, `home`.
    pub r#type: Option<String>,
}
record! { EmailAddress: value optional, r#type = "type" optional }

impl EmailAddress {
    /// Its fields, in order.
    pub const FIELDS: &'static [ModelField] =
        &[ModelField::new("value", ModelKind::Text), ModelField::new("type", ModelKind::Text)];
}

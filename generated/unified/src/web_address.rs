// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use connectome::{ModelField, ModelKind, record};

/// A page about someone.
#[derive(Default)]
pub struct WebAddress {
    pub value: Option<String>,
    /// What it is: `portfolio`, `linkedin`.
    pub r#type: Option<String>,
}
record! { WebAddress: value optional, r#type = "type" optional }

impl WebAddress {
    /// Its fields, in order.
    pub const FIELDS: &'static [ModelField] =
        &[ModelField::new("value", ModelKind::Text), ModelField::new("type", ModelKind::Text)];
}

// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

/// A value that a property may have.
pub struct PropertyOption {
    /// What stands in `properties`.
    pub value: String,
    /// What people see.
    pub label: String,
    pub description: Option<String>,
    pub hidden: bool,
    pub display_order: Option<i32>,
    pub extra: Extra,
}
record! { PropertyOption:
    value required, label required, description optional, hidden required,
    display_order = "displayOrder" optional, ..extra
}

impl PropertyOption {
    pub fn new(value: String, label: String, hidden: bool) -> Self {
        Self { value, label, hidden, ..connectome::blank() }
    }
}

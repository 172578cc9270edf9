// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

/// What is to be different; an empty text takes a value away.
#[derive(Default)]
pub struct StatusChanges {
    /// What people call it.
    pub name: Option<String>,
    /// Where it stands among the others.
    pub order: Option<f64>,
    pub extra: Extra,
}
record! { StatusChanges: name optional, order optional, ..extra }

// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

/// A value that a custom field can hold.
pub struct PossibleValue {
    /// The value.
    pub value: String,
    /// How people see it.
    pub label: Option<String>,
    pub extra: Extra,
}
record! { PossibleValue: value required, label optional, ..extra }

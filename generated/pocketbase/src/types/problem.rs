// @generated from specs/pocketbase by `cargo xtask generate`. Do not edit.

use connectome::{Extra, Json, record};
use std::collections::BTreeMap;

/// What is wrong with a field.
pub struct Problem {
    /// For programs: `validation_required`, `validation_is_email`, `validation_not_unique`, …
    pub code: String,
    /// For people.
    pub message: String,
    /// What the sentence is about.
    pub params: Option<BTreeMap<String, Json>>,
    pub extra: Extra,
}
record! { Problem: code required, message required, params optional, ..extra }

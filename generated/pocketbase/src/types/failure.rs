// @generated from specs/pocketbase by `cargo xtask generate`. Do not edit.

use super::Problem;
use connectome::{Extra, record};
use std::collections::BTreeMap;

/// Why it did not work.
pub struct Failure {
    /// The status of the answer.
    pub status: i32,
    /// A sentence for people.
    pub message: String,
    /// What is wrong with which field.
    pub data: Option<BTreeMap<String, Problem>>,
    pub extra: Extra,
}
record! { Failure: status required, message required, data optional, ..extra }

// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

/// What went wrong.
pub struct Problem {
    /// The status of the answer.
    pub status: i32,
    /// A sentence for people.
    pub msg: String,
    pub extra: Extra,
}
record! { Problem: status required, msg required, ..extra }

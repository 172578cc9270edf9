// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use super::Problem;
use connectome::{Extra, record};

/// Why it did not work.
pub struct Failure {
    pub error: Problem,
    pub extra: Extra,
}
record! { Failure: error required, ..extra }

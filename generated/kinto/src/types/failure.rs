// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use super::{Errno, FailureDetails};
use connectome::{Extra, record};

/// Why a request was not done.
pub struct Failure {
    /// The HTTP status.
    pub code: u32,
    /// The kind of problem, finer than the status.
    pub errno: Errno,
    /// The HTTP status in words.
    pub error: String,
    /// What went wrong, for people.
    pub message: Option<String>,
    /// Where to read or report more.
    pub info: Option<String>,
    /// What in particular.
    pub details: Option<FailureDetails>,
    pub extra: Extra,
}
record! { Failure:
    code required, errno required, error required, message optional, info optional,
    details optional, ..extra
}

//! Why a formula has no result.

use std::fmt;

use super::answers::Request;

/// Why a formula has no result.
#[derive(Clone, Debug, PartialEq)]
pub enum Failure {
    /// Lookups or data links have to be answered first: see [`Answers`](super::Answers).
    Pending(Vec<Request>),
    /// `$copy` copies something that itself is copied later, or itself.
    CopyOfCopy {
        /// What it copies.
        locator: String,
    },
    /// The result would take far too long or fill the memory: lists in lists in lists.
    TooMuch,
    /// More than 127 lists and objects would stand in one another.
    TooDeep,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Pending(requests) => {
                write!(f, "{} lookups have no answer yet", requests.len())
            }
            Self::CopyOfCopy { locator } => {
                write!(f, "`$copy: {locator}` copies what contains a `$copy`")
            }
            Self::TooMuch => f.write_str("the formula asks for too much work"),
            Self::TooDeep => f.write_str("the result is nested too deeply"),
        }
    }
}

impl std::error::Error for Failure {}

// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use super::Status;

/// How urgent an issue can be. What was not asked for is absent.
pub type Priority = Status;

// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use super::NewStatus;

/// How urgent an issue can be, to be created.
pub type NewPriority = NewStatus;

// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use super::StatusChanges;

/// What is to be different; an empty text takes a value away.
pub type PriorityChanges = StatusChanges;

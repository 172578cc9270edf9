// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use super::StatusCollection;

/// Some of the list, and where the rest is.
pub type PriorityCollection = StatusCollection;

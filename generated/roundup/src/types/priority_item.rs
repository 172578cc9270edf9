// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use super::StatusItem;

/// How urgent an issue can be, as it comes alone.
pub type PriorityItem = StatusItem;

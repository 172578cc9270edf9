// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use super::StatusFields;

/// What a priority is made of. What was not asked for is absent.
pub type PriorityFields = StatusFields;

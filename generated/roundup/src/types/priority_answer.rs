// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use super::PriorityItem;
use connectome::record;

/// A priority in an answer.
pub struct PriorityAnswer {
    /// The answer itself.
    pub data: PriorityItem,
}
record! { PriorityAnswer: data required }

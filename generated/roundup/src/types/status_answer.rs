// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use super::StatusItem;
use connectome::record;

/// A status in an answer.
pub struct StatusAnswer {
    /// The answer itself.
    pub data: StatusItem,
}
record! { StatusAnswer: data required }

// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use super::Changed;
use connectome::record;

/// What was changed, in an answer.
pub struct ChangedAnswer {
    /// The answer itself.
    pub data: Changed,
}
record! { ChangedAnswer: data required }

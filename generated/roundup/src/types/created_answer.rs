// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use super::Created;
use connectome::record;

/// What was created, in an answer.
pub struct CreatedAnswer {
    /// The answer itself.
    pub data: Created,
}
record! { CreatedAnswer: data required }

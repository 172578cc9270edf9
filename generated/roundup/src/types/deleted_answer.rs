// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use super::Deleted;
use connectome::record;

/// That it is done, in an answer.
pub struct DeletedAnswer {
    /// The answer itself.
    pub data: Deleted,
}
record! { DeletedAnswer: data required }

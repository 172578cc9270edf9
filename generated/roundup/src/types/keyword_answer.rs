// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use super::KeywordItem;
use connectome::record;

/// A keyword in an answer.
pub struct KeywordAnswer {
    /// The answer itself.
    pub data: KeywordItem,
}
record! { KeywordAnswer: data required }

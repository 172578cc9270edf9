// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use super::Info;
use connectome::record;

/// About the API, in an answer.
pub struct InfoAnswer {
    /// The answer itself.
    pub data: Info,
}
record! { InfoAnswer: data required }

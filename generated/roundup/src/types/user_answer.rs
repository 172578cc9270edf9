// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use super::UserItem;
use connectome::record;

/// A user in an answer.
pub struct UserAnswer {
    /// The answer itself.
    pub data: UserItem,
}
record! { UserAnswer: data required }

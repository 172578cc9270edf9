// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use super::MessageItem;
use connectome::record;

/// A message in an answer.
pub struct MessageAnswer {
    /// The answer itself.
    pub data: MessageItem,
}
record! { MessageAnswer: data required }

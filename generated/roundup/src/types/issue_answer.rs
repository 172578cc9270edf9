// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use super::IssueItem;
use connectome::record;

/// An issue in an answer.
pub struct IssueAnswer {
    /// The answer itself.
    pub data: IssueItem,
}
record! { IssueAnswer: data required }

// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::Issue;
use connectome::record;

/// An issue in an answer.
pub struct IssueEnvelope {
    /// The issue itself.
    pub issue: Issue,
}
record! { IssueEnvelope: issue required }

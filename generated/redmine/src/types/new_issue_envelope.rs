// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::NewIssue;
use connectome::record;

/// An issue to create, in a request.
pub struct NewIssueEnvelope {
    /// The issue itself.
    pub issue: NewIssue,
}
record! { NewIssueEnvelope: issue required }

impl NewIssueEnvelope {
    pub fn new(issue: NewIssue) -> Self {
        Self { issue }
    }
}

// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::IssueChanges;
use connectome::record;

/// Changes of an issue, in a request.
pub struct IssueChangesEnvelope {
    /// The changes themselves.
    pub issue: IssueChanges,
}
record! { IssueChangesEnvelope: issue required }

impl IssueChangesEnvelope {
    pub fn new(issue: IssueChanges) -> Self {
        Self { issue }
    }
}

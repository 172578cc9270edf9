// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::MembershipChanges;
use connectome::record;

/// Changes of a membership, in a request.
pub struct MembershipChangesEnvelope {
    /// The changes themselves.
    pub membership: MembershipChanges,
}
record! { MembershipChangesEnvelope: membership required }

impl MembershipChangesEnvelope {
    pub fn new(membership: MembershipChanges) -> Self {
        Self { membership }
    }
}

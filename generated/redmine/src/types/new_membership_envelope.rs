// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::NewMembership;
use connectome::record;

/// A membership to create, in a request.
pub struct NewMembershipEnvelope {
    /// The membership itself.
    pub membership: NewMembership,
}
record! { NewMembershipEnvelope: membership required }

impl NewMembershipEnvelope {
    pub fn new(membership: NewMembership) -> Self {
        Self { membership }
    }
}

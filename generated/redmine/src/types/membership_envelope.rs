// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::Membership;
use connectome::record;

/// A membership in an answer.
pub struct MembershipEnvelope {
    /// The membership itself.
    pub membership: Membership,
}
record! { MembershipEnvelope: membership required }

// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::Membership;
use connectome::record;

/// Some memberships.
pub struct MembershipPage {
    /// The memberships.
    pub memberships: Vec<Membership>,
    /// How many there are in all.
    pub total_count: u64,
    /// How many were left out at the beginning.
    pub offset: u64,
    /// How many a page may hold.
    pub limit: u32,
}
record! { MembershipPage:
    memberships required, total_count required, offset required, limit required,
}

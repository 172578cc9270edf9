// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use connectome::record;

/// What a member is to be allowed.
pub struct MembershipChanges {
    /// All roles that they are to have.
    pub role_ids: Vec<i64>,
}
record! { MembershipChanges: role_ids required }

impl MembershipChanges {
    pub fn new(role_ids: Vec<i64>) -> Self {
        Self { role_ids }
    }
}

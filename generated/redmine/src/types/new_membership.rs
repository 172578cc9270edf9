// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use connectome::record;

/// A membership to create.
pub struct NewMembership {
    /// The id of a user or a group.
    pub user_id: i64,
    /// What they may do.
    pub role_ids: Vec<i64>,
}
record! { NewMembership: user_id required, role_ids required }

impl NewMembership {
    pub fn new(user_id: i64, role_ids: Vec<i64>) -> Self {
        Self { user_id, role_ids }
    }
}

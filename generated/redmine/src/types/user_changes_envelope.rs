// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::UserChanges;
use connectome::record;

/// Changes of a user, in a request.
pub struct UserChangesEnvelope {
    /// The changes themselves.
    pub user: UserChanges,
}
record! { UserChangesEnvelope: user required }

impl UserChangesEnvelope {
    pub fn new(user: UserChanges) -> Self {
        Self { user }
    }
}

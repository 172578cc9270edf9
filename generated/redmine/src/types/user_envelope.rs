// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::User;
use connectome::record;

/// A user in an answer.
pub struct UserEnvelope {
    /// The user themselves.
    pub user: User,
}
record! { UserEnvelope: user required }

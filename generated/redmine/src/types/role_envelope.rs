// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::Role;
use connectome::record;

/// A role in an answer.
pub struct RoleEnvelope {
    /// The role itself.
    pub role: Role,
}
record! { RoleEnvelope: role required }

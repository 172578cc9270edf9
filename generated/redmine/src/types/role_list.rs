// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::Reference;
use connectome::record;

/// All roles.
pub struct RoleList {
    /// The roles, without what they allow.
    pub roles: Vec<Reference>,
}
record! { RoleList: roles required }

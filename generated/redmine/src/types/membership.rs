// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::{MemberRole, Reference};
use connectome::{Extra, record};

/// What a user or a group may do in a project.
pub struct Membership {
    /// Its id.
    pub id: i64,
    /// Where it holds.
    pub project: Reference,
    /// Whom it is for; a user or a group.
    pub user: Option<Reference>,
    /// Whom it is for; a user or a group.
    pub group: Option<Reference>,
    /// What they may do.
    pub roles: Vec<MemberRole>,
    pub extra: Extra,
}
record! { Membership:
    id required, project required, user optional, group optional, roles required, ..extra
}

// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

/// A role that a member has.
pub struct MemberRole {
    /// The id of the role.
    pub id: i64,
    /// What people call it.
    pub name: Option<String>,
    /// True when they have it from a group or from the project that this one lies in.
    pub inherited: Option<bool>,
    pub extra: Extra,
}
record! { MemberRole: id required, name optional, inherited optional, ..extra }

// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

/// What a member of a project may do.
pub struct Role {
    /// Its id.
    pub id: i64,
    /// What people call it.
    pub name: String,
    /// Issues can be assigned to its members.
    pub assignable: Option<bool>,
    /// Which issues they see: `all`, `default`, `own`.
    pub issues_visibility: Option<String>,
    /// Whose time entries they see: `all`, `own`.
    pub time_entries_visibility: Option<String>,
    /// Which users they see: `all`, `members_of_visible_projects`.
    pub users_visibility: Option<String>,
    /// What they may do.
    pub permissions: Option<Vec<String>>,
    pub extra: Extra,
}
record! { Role:
    id required, name required, assignable optional, issues_visibility optional,
    time_entries_visibility optional, users_visibility optional, permissions optional, ..extra
}

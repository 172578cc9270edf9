// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

/// How far an issue is.
pub struct Status {
    /// Its id.
    pub id: i64,
    /// What people call it.
    pub name: String,
    /// Whoever is in it is done.
    pub is_closed: Option<bool>,
    pub extra: Extra,
}
record! { Status: id required, name required, is_closed optional, ..extra }

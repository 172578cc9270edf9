// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

/// One of several that an administrator keeps.
pub struct Choice {
    /// Its id.
    pub id: i64,
    /// What people call it.
    pub name: String,
    /// It is taken unless told.
    pub is_default: bool,
    /// It can still be chosen.
    pub active: Option<bool>,
    pub extra: Extra,
}
record! { Choice: id required, name required, is_default required, active optional, ..extra }

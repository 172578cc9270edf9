// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

/// Something else, by id and name.
pub struct Reference {
    /// Its id.
    pub id: i64,
    /// What people call it.
    pub name: Option<String>,
    pub extra: Extra,
}
record! { Reference: id required, name optional, ..extra }

// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::{Change, Reference};
use connectome::{Extra, Timestamp, record};

/// Something that was said about an issue or changed in it.
pub struct Journal {
    /// Its id.
    pub id: i64,
    /// Whose it is.
    pub user: Option<Reference>,
    /// What was said.
    pub notes: Option<String>,
    /// Only those read it who may.
    pub private_notes: Option<bool>,
    /// When it was.
    pub created_on: Timestamp,
    /// What changed.
    pub details: Option<Vec<Change>>,
    pub extra: Extra,
}
record! { Journal:
    id required, user optional, notes optional, private_notes optional, created_on required,
    details optional, ..extra
}

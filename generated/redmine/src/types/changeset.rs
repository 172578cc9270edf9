// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::Reference;
use connectome::{Extra, Timestamp, record};

/// A change in the code repository.
pub struct Changeset {
    /// Its revision.
    pub revision: String,
    /// Who made it.
    pub user: Option<Reference>,
    /// What its author says.
    pub comments: Option<String>,
    /// When it was made.
    pub committed_on: Option<Timestamp>,
    pub extra: Extra,
}
record! { Changeset:
    revision required, user optional, comments optional, committed_on optional, ..extra
}

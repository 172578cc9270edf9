// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

/// A name for a set of users.
pub struct Group {
    /// Its name.
    pub id: String,
    /// When it last changed, in milliseconds since 1970.
    pub last_modified: i64,
    /// Who belongs to it, such as `account:alice`.
    pub members: Option<Vec<String>>,
    /// True when it is deleted and only `id` and `last_modified` are left, as in lists of what
    /// changed.
    pub deleted: Option<bool>,
    pub extra: Extra,
}
record! { Group: id required, last_modified required, members optional, deleted optional, ..extra }

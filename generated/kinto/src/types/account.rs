// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

/// A user with a password.
pub struct Account {
    /// The user's name.
    pub id: String,
    /// When it last changed, in milliseconds since 1970.
    pub last_modified: i64,
    /// The hash of the password.
    pub password: Option<String>,
    /// True when it is deleted and only `id` and `last_modified` are left, as in lists of what
    /// changed.
    pub deleted: Option<bool>,
    pub extra: Extra,
}
record! { Account:
    id required, last_modified required, password optional secret, deleted optional, ..extra
}

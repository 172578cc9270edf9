// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

/// Another item.
pub struct Reference {
    /// Its id.
    pub id: String,
    /// Where it is.
    pub link: Option<String>,
    /// What people call it; with `@verbose=2`.
    pub name: Option<String>,
    /// The login, when it is a user; with `@verbose=2`.
    pub username: Option<String>,
    /// The title, when it is an issue; with `@verbose=2`.
    pub title: Option<String>,
    pub extra: Extra,
}
record! { Reference:
    id required, link optional, name optional, username optional, title optional, ..extra
}

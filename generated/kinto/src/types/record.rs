// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

/// A JSON object of any shape.
pub struct Record {
    /// Its name; a UUID when the server chose it.
    pub id: String,
    /// When it last changed, in milliseconds since 1970.
    pub last_modified: i64,
    /// True when it is deleted and only `id` and `last_modified` are left, as in lists of what
    /// changed.
    pub deleted: Option<bool>,
    pub extra: Extra,
}
record! { Record: id required, last_modified required, deleted optional, ..extra }

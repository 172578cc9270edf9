// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use super::JsonSchema;
use connectome::{Extra, record};

/// A place for records.
pub struct Collection {
    /// Its name.
    pub id: String,
    /// When it last changed, in milliseconds since 1970.
    pub last_modified: i64,
    /// What its records have to fit.
    pub schema: Option<JsonSchema>,
    /// For how many seconds caches may keep its records.
    pub cache_expires: Option<u32>,
    /// True when it is deleted and only `id` and `last_modified` are left, as in lists of what
    /// changed.
    pub deleted: Option<bool>,
    pub extra: Extra,
}
record! { Collection:
    id required, last_modified required, schema optional, cache_expires optional, deleted optional,
    ..extra
}

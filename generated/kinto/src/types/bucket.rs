// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use super::JsonSchema;
use connectome::{Extra, record};

/// A place for collections and groups.
pub struct Bucket {
    /// Its name.
    pub id: String,
    /// When it last changed, in milliseconds since 1970.
    pub last_modified: i64,
    /// What its collections have to fit.
    pub collection_schema: Option<JsonSchema>,
    /// What its groups have to fit.
    pub group_schema: Option<JsonSchema>,
    /// What the records of all its collections have to fit.
    pub record_schema: Option<JsonSchema>,
    /// True when it is deleted and only `id` and `last_modified` are left, as in lists of what
    /// changed.
    pub deleted: Option<bool>,
    pub extra: Extra,
}
record! { Bucket:
    id required, last_modified required, collection_schema = "collection:schema" optional,
    group_schema = "group:schema" optional, record_schema = "record:schema" optional,
    deleted optional, ..extra
}

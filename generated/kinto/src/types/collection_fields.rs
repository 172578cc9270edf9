// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use super::JsonSchema;
use connectome::{Extra, record};

/// What a collection is made of.
#[derive(Default)]
pub struct CollectionFields {
    /// Its name: letters, digits, `-` and `_`. The server chooses one when absent.
    pub id: Option<String>,
    /// What its records have to fit.
    pub schema: Option<JsonSchema>,
    /// For how many seconds caches may keep its records.
    pub cache_expires: Option<u32>,
    pub extra: Extra,
}
record! { CollectionFields: id optional, schema optional, cache_expires optional, ..extra }

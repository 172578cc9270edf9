// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use super::JsonSchema;
use connectome::{Extra, record};

/// What a bucket is made of.
#[derive(Default)]
pub struct BucketFields {
    /// Its name: letters, digits, `-` and `_`. The server chooses one when absent.
    pub id: Option<String>,
    /// What its collections have to fit.
    pub collection_schema: Option<JsonSchema>,
    /// What its groups have to fit.
    pub group_schema: Option<JsonSchema>,
    /// What the records of all its collections have to fit.
    pub record_schema: Option<JsonSchema>,
    pub extra: Extra,
}
record! { BucketFields:
    id optional, collection_schema = "collection:schema" optional,
    group_schema = "group:schema" optional, record_schema = "record:schema" optional, ..extra
}

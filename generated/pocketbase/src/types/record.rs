// @generated from specs/pocketbase by `cargo xtask generate`. Do not edit.

use connectome::{Extra, Json, record};
use std::collections::BTreeMap;

/// A record. Its fields are those of its collection.
pub struct Record {
    /// Its id. Read only.
    pub id: String,
    /// The id of its collection. Read only.
    pub collection_id: Option<String>,
    /// The name of its collection. Read only.
    pub collection_name: Option<String>,
    /// Records that it refers to, by field; only when asked for. Read only.
    pub expand: Option<BTreeMap<String, Json>>,
    pub extra: Extra,
}
record! { Record:
    id required, collection_id = "collectionId" optional,
    collection_name = "collectionName" optional, expand optional, ..extra
}

// @generated from specs/pocketbase by `cargo xtask generate`. Do not edit.

use super::FieldType;
use connectome::{Extra, record};

/// What each record of a collection has. What else there is to say depends on the type.
pub struct Field {
    /// Its id; chosen by the server when absent.
    pub id: Option<String>,
    /// Its name in records.
    pub name: String,
    /// What it holds.
    pub r#type: FieldType,
    /// It may not be empty, 0 or false.
    pub required: Option<bool>,
    /// Only superusers see it.
    pub hidden: Option<bool>,
    /// It says which record is meant.
    pub presentable: Option<bool>,
    /// It is PocketBase's own and cannot be taken away. Read only.
    pub system: Option<bool>,
    /// It is the id. Read only.
    pub primary_key: Option<bool>,
    /// For `autodate`: set when the record is created.
    pub on_create: Option<bool>,
    /// For `autodate`: set whenever the record changes.
    pub on_update: Option<bool>,
    /// For `select`: what can be chosen.
    pub values: Option<Vec<String>>,
    /// For `select`, `file` and `relation`: how many there may be.
    pub max_select: Option<i32>,
    /// For `relation`: the id of the collection that it refers to.
    pub collection_id: Option<String>,
    pub extra: Extra,
}
record! { Field:
    id optional, name required, r#type = "type" required, required optional, hidden optional,
    presentable optional, system optional, primary_key = "primaryKey" optional,
    on_create = "onCreate" optional, on_update = "onUpdate" optional, values optional,
    max_select = "maxSelect" optional, collection_id = "collectionId" optional, ..extra
}

impl Field {
    pub fn new(name: String, r#type: FieldType) -> Self {
        Self { name, r#type, ..connectome::blank() }
    }
}

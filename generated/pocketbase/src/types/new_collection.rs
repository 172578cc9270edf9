// @generated from specs/pocketbase by `cargo xtask generate`. Do not edit.

use super::{CollectionType, Field};
use connectome::{Extra, record};

/// A collection to create.
pub struct NewCollection {
    /// What people call it.
    pub name: String,
    /// What it is.
    pub r#type: CollectionType,
    /// What its records are made of.
    pub fields: Option<Vec<Field>>,
    /// Its indexes, as SQL.
    pub indexes: Option<Vec<String>>,
    /// For `view`: the query, as SQL.
    pub view_query: Option<String>,
    /// Which records everyone may list: a filter, empty for all; absent for superusers alone.
    pub list_rule: Option<String>,
    /// Which records everyone may get, as with `listRule`.
    pub view_rule: Option<String>,
    /// Which records everyone may create, as with `listRule`.
    pub create_rule: Option<String>,
    /// Which records everyone may change, as with `listRule`.
    pub update_rule: Option<String>,
    /// Which records everyone may delete, as with `listRule`.
    pub delete_rule: Option<String>,
    pub extra: Extra,
}
record! { NewCollection:
    name required, r#type = "type" required, fields optional, indexes optional,
    view_query = "viewQuery" optional, list_rule = "listRule" optional,
    view_rule = "viewRule" optional, create_rule = "createRule" optional,
    update_rule = "updateRule" optional, delete_rule = "deleteRule" optional, ..extra
}

impl NewCollection {
    pub fn new(name: String, r#type: CollectionType) -> Self {
        Self { name, r#type, ..connectome::blank() }
    }
}

// @generated from specs/pocketbase by `cargo xtask generate`. Do not edit.

use super::Field;
use connectome::{Extra, Patch, record};

/// What is to be different about a collection.
#[derive(Default)]
pub struct CollectionChanges {
    /// What people call it.
    pub name: Option<String>,
    /// All fields that it is to have.
    pub fields: Option<Vec<Field>>,
    /// All indexes that it is to have, as SQL.
    pub indexes: Option<Vec<String>>,
    /// Which records everyone may list: a filter, empty for all; null for superusers alone.
    pub list_rule: Patch<String>,
    /// Which records everyone may get, as with `listRule`.
    pub view_rule: Patch<String>,
    /// Which records everyone may create, as with `listRule`.
    pub create_rule: Patch<String>,
    /// Which records everyone may change, as with `listRule`.
    pub update_rule: Patch<String>,
    /// Which records everyone may delete, as with `listRule`.
    pub delete_rule: Patch<String>,
    pub extra: Extra,
}
record! { CollectionChanges:
    name optional, fields optional, indexes optional, list_rule = "listRule" optional,
    view_rule = "viewRule" optional, create_rule = "createRule" optional,
    update_rule = "updateRule" optional, delete_rule = "deleteRule" optional, ..extra
}

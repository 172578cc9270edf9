// @generated from specs/pocketbase by `cargo xtask generate`. Do not edit.

use super::{CollectionType, Field};
use connectome::{Extra, record};

/// What records there can be of one kind.
pub struct Collection {
    /// Its id.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// What it is.
    pub r#type: CollectionType,
    /// What its records are made of.
    pub fields: Vec<Field>,
    /// Its indexes, as SQL.
    pub indexes: Option<Vec<String>>,
    /// It is PocketBase's own and cannot be deleted.
    pub system: bool,
    /// Which records everyone may list: a filter, empty for all; null for superusers alone.
    pub list_rule: Option<String>,
    /// Which records everyone may get, as with `listRule`.
    pub view_rule: Option<String>,
    /// Which records everyone may create, as with `listRule`.
    pub create_rule: Option<String>,
    /// Which records everyone may change, as with `listRule`.
    pub update_rule: Option<String>,
    /// Which records everyone may delete, as with `listRule`.
    pub delete_rule: Option<String>,
    /// When it was created, as `2026-11-22 16:24:28.301Z`.
    pub created: Option<String>,
    /// When it last changed, as `2026-11-22 16:24:28.301Z`.
    pub updated: Option<String>,
    pub extra: Extra,
}
record! { Collection:
    id required, name required, r#type = "type" required, fields required, indexes optional,
    system required, list_rule = "listRule" nullable, view_rule = "viewRule" nullable,
    create_rule = "createRule" nullable, update_rule = "updateRule" nullable,
    delete_rule = "deleteRule" nullable, created optional, updated optional, ..extra
}

// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::FoundOwner;
use connectome::{Extra, Json, record, union};

/// What a search says about a product.
pub struct FoundProduct {
    pub id: i64,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub code: Option<FoundProductCode>,
    pub visible_to: Option<i32>,
    pub owner: Option<FoundOwner>,
    pub custom_fields: Option<Vec<String>>,
    pub extra: Extra,
}
record! { FoundProduct:
    id required, r#type = "type" optional, name optional, code optional, visible_to optional,
    owner optional, custom_fields optional, ..extra
}

pub enum FoundProductCode {
    Number(f64),
    Text(String),
    Unlisted(Json),
}
union! { FoundProductCode: Number if number, Text if text }

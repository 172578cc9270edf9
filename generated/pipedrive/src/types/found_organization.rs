// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::FoundOwner;
use connectome::{Extra, record};

/// What a search says about an organization.
pub struct FoundOrganization {
    pub id: i64,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub address: Option<String>,
    pub visible_to: Option<i32>,
    pub owner: Option<FoundOwner>,
    pub custom_fields: Option<Vec<String>>,
    pub notes: Option<Vec<String>>,
    pub extra: Extra,
}
record! { FoundOrganization:
    id required, r#type = "type" optional, name optional, address optional, visible_to optional,
    owner optional, custom_fields optional, notes optional, ..extra
}

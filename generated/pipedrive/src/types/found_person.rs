// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::{FoundOwner, Named};
use connectome::{Extra, record};

/// What a search says about a person.
pub struct FoundPerson {
    pub id: i64,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub phones: Option<Vec<String>>,
    pub emails: Option<Vec<String>>,
    pub visible_to: Option<i32>,
    pub owner: Option<FoundOwner>,
    pub organization: Option<Named>,
    pub custom_fields: Option<Vec<String>>,
    pub notes: Option<Vec<String>>,
    pub extra: Extra,
}
record! { FoundPerson:
    id required, r#type = "type" optional, name optional, phones optional, emails optional,
    visible_to optional, owner optional, organization optional, custom_fields optional,
    notes optional, ..extra
}

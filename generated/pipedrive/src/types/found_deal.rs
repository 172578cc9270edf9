// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::{DealStatus, FoundOwner, Named};
use connectome::{Decimal, Extra, record};

/// What a search says about a deal.
pub struct FoundDeal {
    pub id: i64,
    pub r#type: Option<String>,
    pub title: Option<String>,
    pub value: Option<Decimal>,
    pub currency: Option<String>,
    pub status: Option<DealStatus>,
    pub visible_to: Option<i32>,
    pub is_archived: Option<bool>,
    pub owner: Option<FoundOwner>,
    pub stage: Option<Named>,
    pub person: Option<Named>,
    pub organization: Option<Named>,
    pub custom_fields: Option<Vec<String>>,
    pub notes: Option<Vec<String>>,
    pub extra: Extra,
}
record! { FoundDeal:
    id required, r#type = "type" optional, title optional, value optional, currency optional,
    status optional, visible_to optional, is_archived optional, owner optional, stage optional,
    person optional, organization optional, custom_fields optional, notes optional, ..extra
}

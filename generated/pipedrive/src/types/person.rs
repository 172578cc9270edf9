// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::{Address, CustomFields, LabelledValue, MarketingStatus};
use connectome::{Date, Extra, Timestamp, record};

/// A person.
pub struct Person {
    /// The id of the person.
    pub id: i64,
    /// The whole name.
    pub name: String,
    /// The first name, which Pipedrive takes from the whole one.
    pub first_name: Option<String>,
    /// The last name.
    pub last_name: Option<String>,
    /// The id of the user who owns it.
    pub owner_id: Option<i64>,
    /// The id of the organization.
    pub org_id: Option<i64>,
    /// The addresses; one of them is primary.
    pub emails: Option<Vec<LabelledValue>>,
    /// The phone numbers; one of them is primary.
    pub phones: Option<Vec<LabelledValue>>,
    /// What the person does. Only where contacts are synchronised.
    pub job_title: Option<String>,
    /// The day of birth. Only where contacts are synchronised.
    pub birthday: Option<Date>,
    /// Notes from the synchronised contacts, up to 10,000 characters.
    pub notes: Option<String>,
    /// Accounts for instant messages. Only where contacts are synchronised.
    pub im: Option<Vec<LabelledValue>>,
    pub postal_address: Option<Address>,
    /// The ids of labels.
    pub label_ids: Option<Vec<i64>>,
    /// Who sees it: 1 its owner, 3 everyone; with visibility groups 1 owner, 3 the group, 5 the
    /// group and those below it, 7 everyone.
    pub visible_to: Option<i32>,
    /// The id of the picture.
    pub picture_id: Option<i64>,
    /// Whether it is deleted.
    pub is_deleted: Option<bool>,
    pub marketing_status: Option<MarketingStatus>,
    /// When it was created.
    pub add_time: Option<Timestamp>,
    /// When it changed last.
    pub update_time: Option<Timestamp>,
    pub custom_fields: Option<CustomFields>,
    pub extra: Extra,
}
record! { Person:
    id required, name required, first_name optional, last_name optional, owner_id optional,
    org_id optional, emails optional, phones optional, job_title optional, birthday optional,
    notes optional, im optional, postal_address optional, label_ids optional, visible_to optional,
    picture_id optional, is_deleted optional, marketing_status optional, add_time optional,
    update_time optional, custom_fields optional, ..extra
}

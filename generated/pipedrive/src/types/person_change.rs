// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::{Address, CustomFields, LabelledValue, MarketingStatus};
use connectome::{Date, Extra, record};

/// What is to change of a person.
#[derive(Default)]
pub struct PersonChange {
    /// The whole name.
    pub name: Option<String>,
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
    /// Only where contacts are synchronised.
    pub postal_address: Option<Address>,
    /// The ids of labels.
    pub label_ids: Option<Vec<i64>>,
    /// Who sees it: 1 its owner, 3 everyone; with visibility groups 1 owner, 3 the group, 5 the
    /// group and those below it, 7 everyone.
    pub visible_to: Option<i32>,
    pub marketing_status: Option<MarketingStatus>,
    pub custom_fields: Option<CustomFields>,
    pub extra: Extra,
}
record! { PersonChange:
    name optional, owner_id optional, org_id optional, emails optional, phones optional,
    job_title optional, birthday optional, notes optional, im optional, postal_address optional,
    label_ids optional, visible_to optional, marketing_status optional, custom_fields optional,
    ..extra
}

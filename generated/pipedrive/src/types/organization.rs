// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::{Address, CustomFields};
use connectome::{Extra, Timestamp, record};

/// An organization.
pub struct Organization {
    /// The id of the organization.
    pub id: i64,
    /// The name.
    pub name: String,
    /// The id of the user who owns it.
    pub owner_id: Option<i64>,
    pub address: Option<Address>,
    /// The address of the website.
    pub website: Option<String>,
    /// The address of the profile on LinkedIn.
    pub linkedin: Option<String>,
    /// The id of the line of business; `organization_fields` says what it is called.
    pub industry: Option<i64>,
    /// What it earns in a year.
    pub annual_revenue: Option<i64>,
    /// How many people work there.
    pub employee_count: Option<i64>,
    /// The ids of labels.
    pub label_ids: Option<Vec<i64>>,
    /// Who sees it: 1 its owner, 3 everyone; with visibility groups 1 owner, 3 the group, 5 the
    /// group and those below it, 7 everyone.
    pub visible_to: Option<i32>,
    /// Whether it is deleted.
    pub is_deleted: Option<bool>,
    /// When it was created.
    pub add_time: Option<Timestamp>,
    /// When it changed last.
    pub update_time: Option<Timestamp>,
    pub custom_fields: Option<CustomFields>,
    pub extra: Extra,
}
record! { Organization:
    id required, name required, owner_id optional, address optional, website optional,
    linkedin optional, industry optional, annual_revenue optional, employee_count optional,
    label_ids optional, visible_to optional, is_deleted optional, add_time optional,
    update_time optional, custom_fields optional, ..extra
}

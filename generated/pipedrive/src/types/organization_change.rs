// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::{Address, CustomFields};
use connectome::{Extra, Patch, record};

/// What is to change of an organization.
#[derive(Default)]
pub struct OrganizationChange {
    /// The name.
    pub name: Option<String>,
    /// The id of the user who owns it.
    pub owner_id: Option<i64>,
    pub address: Option<Address>,
    /// The address of the website.
    pub website: Patch<String>,
    /// The address of the profile on LinkedIn.
    pub linkedin: Patch<String>,
    /// The id of the line of business; `organization_fields` says what it is called.
    pub industry: Patch<i64>,
    /// What it earns in a year.
    pub annual_revenue: Patch<i64>,
    /// How many people work there.
    pub employee_count: Patch<i64>,
    /// The ids of labels.
    pub label_ids: Option<Vec<i64>>,
    /// Who sees it: 1 its owner, 3 everyone; with visibility groups 1 owner, 3 the group, 5 the
    /// group and those below it, 7 everyone.
    pub visible_to: Option<i32>,
    pub custom_fields: Option<CustomFields>,
    pub extra: Extra,
}
record! { OrganizationChange:
    name optional, owner_id optional, address optional, website optional, linkedin optional,
    industry optional, annual_revenue optional, employee_count optional, label_ids optional,
    visible_to optional, custom_fields optional, ..extra
}

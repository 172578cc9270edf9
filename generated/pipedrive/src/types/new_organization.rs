// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::{Address, CustomFields};
use connectome::{Extra, Patch, Timestamp, record};

/// An organization to create.
pub struct NewOrganization {
    /// The name.
    pub name: String,
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
    /// When it was created, when that was not now.
    pub add_time: Option<Timestamp>,
    pub custom_fields: Option<CustomFields>,
    pub extra: Extra,
}
record! { NewOrganization:
    name required, owner_id optional, address optional, website optional, linkedin optional,
    industry optional, annual_revenue optional, employee_count optional, label_ids optional,
    visible_to optional, add_time optional, custom_fields optional, ..extra
}

impl NewOrganization {
    pub fn new(name: String) -> Self {
        Self { name, ..connectome::blank() }
    }
}

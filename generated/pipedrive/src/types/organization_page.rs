// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::{Next, Organization};
use connectome::{Extra, record};

/// A page of organizations.
pub struct OrganizationPage {
    pub success: bool,
    pub data: Vec<Organization>,
    pub additional_data: Option<Next>,
    pub extra: Extra,
}
record! { OrganizationPage: success required, data required, additional_data optional, ..extra }

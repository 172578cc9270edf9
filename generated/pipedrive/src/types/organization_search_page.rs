// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::{Next, OrganizationHit};
use connectome::{Extra, record};

/// A page of organizations that were found.
pub struct OrganizationSearchPage {
    pub success: bool,
    pub data: OrganizationSearchPageData,
    pub additional_data: Option<Next>,
    pub extra: Extra,
}
record! { OrganizationSearchPage:
    success required, data required, additional_data optional, ..extra
}

pub struct OrganizationSearchPageData {
    pub items: Vec<OrganizationHit>,
    pub extra: Extra,
}
record! { OrganizationSearchPageData: items required, ..extra }

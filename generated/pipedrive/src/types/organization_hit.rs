// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::FoundOrganization;
use connectome::{Extra, record};

/// An organization that was found.
pub struct OrganizationHit {
    /// How well it fits.
    pub result_score: Option<f64>,
    pub item: FoundOrganization,
    pub extra: Extra,
}
record! { OrganizationHit: result_score optional, item required, ..extra }

// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::Organization;
use connectome::{Extra, record};

#[derive(Clone, PartialEq)]
pub struct OrganizationEnvelope {
    pub success: bool,
    pub data: Organization,
    pub extra: Extra,
}
record! { OrganizationEnvelope: success required, data required, ..extra }

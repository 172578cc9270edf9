// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::Organization;
use connectome::{Extra, record};

pub struct OrganizationEnvelope {
    pub success: bool,
    pub data: Organization,
    pub extra: Extra,
}
record! { OrganizationEnvelope: success required, data required, ..extra }

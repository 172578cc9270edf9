// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::CompanyFields;
use connectome::{Extra, record};

/// What is to change of a company.
pub struct CompanyChange {
    pub properties: CompanyFields,
    pub extra: Extra,
}
record! { CompanyChange: properties required, ..extra }

impl CompanyChange {
    pub fn new(properties: CompanyFields) -> Self {
        Self { properties, ..connectome::blank() }
    }
}

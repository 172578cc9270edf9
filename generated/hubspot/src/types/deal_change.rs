// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::DealFields;
use connectome::{Extra, record};

/// What is to change of a deal.
pub struct DealChange {
    pub properties: DealFields,
    pub extra: Extra,
}
record! { DealChange: properties required, ..extra }

impl DealChange {
    pub fn new(properties: DealFields) -> Self {
        Self { properties, ..connectome::blank() }
    }
}

// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::ContactFields;
use connectome::{Extra, record};

/// What is to change of a contact.
pub struct ContactChange {
    pub properties: ContactFields,
    pub extra: Extra,
}
record! { ContactChange: properties required, ..extra }

impl ContactChange {
    pub fn new(properties: ContactFields) -> Self {
        Self { properties, ..connectome::blank() }
    }
}

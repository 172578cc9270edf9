// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::{CompanyFields, NewAssociation};
use connectome::{Extra, record};

/// A company to create.
pub struct NewCompany {
    pub properties: CompanyFields,
    /// What it belongs to.
    pub associations: Option<Vec<NewAssociation>>,
    pub extra: Extra,
}
record! { NewCompany: properties required, associations optional, ..extra }

impl NewCompany {
    pub fn new(properties: CompanyFields) -> Self {
        Self { properties, ..connectome::blank() }
    }
}

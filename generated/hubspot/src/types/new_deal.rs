// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::{DealFields, NewAssociation};
use connectome::{Extra, record};

/// A deal to create.
pub struct NewDeal {
    pub properties: DealFields,
    /// What it belongs to.
    pub associations: Option<Vec<NewAssociation>>,
    pub extra: Extra,
}
record! { NewDeal: properties required, associations optional, ..extra }

impl NewDeal {
    pub fn new(properties: DealFields) -> Self {
        Self { properties, ..connectome::blank() }
    }
}

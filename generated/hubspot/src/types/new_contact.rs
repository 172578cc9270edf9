// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::{ContactFields, NewAssociation};
use connectome::{Extra, record};

/// A contact to create.
pub struct NewContact {
    pub properties: ContactFields,
    /// What it belongs to.
    pub associations: Option<Vec<NewAssociation>>,
    pub extra: Extra,
}
record! { NewContact: properties required, associations optional, ..extra }

impl NewContact {
    pub fn new(properties: ContactFields) -> Self {
        Self { properties, ..connectome::blank() }
    }
}

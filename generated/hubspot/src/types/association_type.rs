// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::AssociationCategory;
use connectome::{Extra, record};

/// A way to be associated.
pub struct AssociationType {
    pub association_category: AssociationCategory,
    /// The number of the type: 279 from a contact to a company, 3 from a deal to a contact, 341
    /// from a deal to a company.
    pub association_type_id: i32,
    pub extra: Extra,
}
record! { AssociationType:
    association_category = "associationCategory" required,
    association_type_id = "associationTypeId" required, ..extra
}

impl AssociationType {
    pub fn new(association_category: AssociationCategory, association_type_id: i32) -> Self {
        Self { association_category, association_type_id, ..connectome::blank() }
    }
}

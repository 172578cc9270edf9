// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::{IntegerOrText, LabelledType};
use connectome::{Extra, record};

/// An associated object.
pub struct Association {
    /// The id of the object.
    pub to_object_id: IntegerOrText,
    /// In which ways the two are associated.
    pub association_types: Vec<LabelledType>,
    pub extra: Extra,
}
record! { Association:
    to_object_id = "toObjectId" required, association_types = "associationTypes" required, ..extra
}

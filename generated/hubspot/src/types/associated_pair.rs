// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::IntegerOrText;
use connectome::{Extra, record};

/// Two objects and the labels between them.
pub struct AssociatedPair {
    pub from_object_type_id: String,
    pub from_object_id: IntegerOrText,
    pub to_object_type_id: String,
    /// The id of the other.
    pub to_object_id: IntegerOrText,
    pub labels: Vec<String>,
    pub extra: Extra,
}
record! { AssociatedPair:
    from_object_type_id = "fromObjectTypeId" required, from_object_id = "fromObjectId" required,
    to_object_type_id = "toObjectTypeId" required, to_object_id = "toObjectId" required,
    labels required, ..extra
}

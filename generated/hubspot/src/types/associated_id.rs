// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

pub struct AssociatedId {
    /// The id of the associated object.
    pub id: String,
    /// What the association is.
    pub r#type: String,
    pub extra: Extra,
}
record! { AssociatedId: id required, r#type = "type" required, ..extra }

// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

/// An object by its id.
pub struct ObjectId {
    pub id: String,
    pub extra: Extra,
}
record! { ObjectId: id required, ..extra }

impl ObjectId {
    pub fn new(id: String) -> Self {
        Self { id, ..connectome::blank() }
    }
}

// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::{AssociationType, ObjectId};
use connectome::{Extra, record};

/// What a new object belongs to.
pub struct NewAssociation {
    pub to: ObjectId,
    pub types: Vec<AssociationType>,
    pub extra: Extra,
}
record! { NewAssociation: to required, types required, ..extra }

impl NewAssociation {
    pub fn new(to: ObjectId, types: Vec<AssociationType>) -> Self {
        Self { to, types, ..connectome::blank() }
    }
}

// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::{AssociationType, ObjectId};
use connectome::{Extra, record};

/// An association in one direction.
pub struct DefaultAssociation {
    pub from: ObjectId,
    pub to: ObjectId,
    pub association_spec: AssociationType,
    pub extra: Extra,
}
record! { DefaultAssociation:
    from required, to required, association_spec = "associationSpec" required, ..extra
}

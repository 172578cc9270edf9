// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use crate::types::Failure;
use connectome::{Call, Operation, operation};

/// `DELETE /crm/v4/objects/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}`
pub struct Archive<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::delete(
    "associations.archive",
    "/crm/v4/objects/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}",
);
operation!(Archive -> (), Failure);

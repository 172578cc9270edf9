// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use crate::types::{AssociatedPair, Failure};
use connectome::{Call, Operation, operation};

/// `PUT /crm/v4/objects/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}`
pub struct Create<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::put(
    "associations.create",
    "/crm/v4/objects/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}",
);
operation!(Create -> AssociatedPair, Failure);

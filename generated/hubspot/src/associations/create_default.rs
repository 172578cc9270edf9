// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use crate::types::{DefaultAssociations, Failure};
use connectome::{Call, Operation, operation};

/// `PUT /crm/v4/objects/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}`
pub struct CreateDefault<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::put(
    "associations.create_default",
    "/crm/v4/objects/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}",
);
operation!(CreateDefault -> DefaultAssociations, Failure);

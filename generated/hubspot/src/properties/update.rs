// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, Property};
use connectome::{Call, Operation, operation};

/// `PATCH /crm/v3/properties/{objectType}/{propertyName}`
pub struct Update<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::patch("properties.update", "/crm/v3/properties/{objectType}/{propertyName}");
operation!(Update -> Property, Failure);

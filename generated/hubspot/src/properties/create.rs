// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, Property};
use connectome::{Call, Operation, operation};

/// `POST /crm/v3/properties/{objectType}`
pub struct Create<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::post("properties.create", "/crm/v3/properties/{objectType}");
operation!(Create -> Property, Failure);

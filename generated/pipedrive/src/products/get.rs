// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, ProductEnvelope};
use connectome::{Call, Operation, operation};

/// `GET /api/v2/products/{id}`
pub struct Get<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("products.get", "/api/v2/products/{id}");
operation!(Get -> ProductEnvelope, Failure);

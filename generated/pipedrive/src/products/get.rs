// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, ProductEnvelope};
use connectome::{Call, Need, Operation, Requirement, operation};

/// `GET /api/v2/products/{id}`
pub struct Get<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("products.get", "/api/v2/products/{id}")
    .security(&[
        Requirement::of(&[Need::of("api_token")]),
        Requirement::of(&[Need::of("oauth").scopes(&["products:read"])]),
        Requirement::of(&[Need::of("oauth").scopes(&["products:full"])]),
    ]);
operation!(Get -> ProductEnvelope, Failure);

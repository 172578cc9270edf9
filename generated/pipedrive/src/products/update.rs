// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, ProductEnvelope};
use connectome::{Call, Need, Operation, Requirement, operation};

/// `PATCH /api/v2/products/{id}`
pub struct Update<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::patch("products.update", "/api/v2/products/{id}")
    .security(&[
        Requirement::of(&[Need::of("api_token")]),
        Requirement::of(&[Need::of("oauth").scopes(&["products:full"])]),
    ]);
operation!(Update -> ProductEnvelope, Failure);

// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, ProductEnvelope};
use connectome::{Call, Need, Operation, Requirement, operation};

/// `POST /api/v2/products`
pub struct Create<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::post("products.create", "/api/v2/products")
    .security(&[
        Requirement::of(&[Need::of("api_token")]),
        Requirement::of(&[Need::of("oauth").scopes(&["products:full"])]),
    ]);
operation!(Create -> ProductEnvelope, Failure);

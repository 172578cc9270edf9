// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{DealEnvelope, Failure};
use connectome::{Call, Need, Operation, Requirement, operation};

/// `POST /api/v2/deals`
pub struct Create<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::post("deals.create", "/api/v2/deals").security(&[
    Requirement::of(&[Need::of("api_token")]),
    Requirement::of(&[Need::of("oauth").scopes(&["deals:full"])]),
]);
operation!(Create -> DealEnvelope, Failure);

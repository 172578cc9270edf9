// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{DealEnvelope, Failure};
use connectome::{Call, Need, Operation, Requirement, operation};

/// `PATCH /api/v2/deals/{id}`
pub struct Update<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::patch("deals.update", "/api/v2/deals/{id}")
    .security(&[
        Requirement::of(&[Need::of("api_token")]),
        Requirement::of(&[Need::of("oauth").scopes(&["deals:full"])]),
    ]);
operation!(Update -> DealEnvelope, Failure);

// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, StageEnvelope};
use connectome::{Call, Need, Operation, Requirement, operation};

/// `GET /api/v2/stages/{id}`
pub struct Get<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::get("stages.get", "/api/v2/stages/{id}").security(&[
        Requirement::of(&[Need::of("api_token")]),
        Requirement::of(&[Need::of("oauth").scopes(&["deals:read"])]),
        Requirement::of(&[Need::of("oauth").scopes(&["deals:full"])]),
        Requirement::of(&[Need::of("oauth").scopes(&["admin"])]),
    ]);
operation!(Get -> StageEnvelope, Failure);

// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{ActivityEnvelope, Failure};
use connectome::{Call, Need, Operation, Requirement, operation};

/// `POST /api/v2/activities`
pub struct Create<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::post("activities.create", "/api/v2/activities")
    .security(&[
        Requirement::of(&[Need::of("api_token")]),
        Requirement::of(&[Need::of("oauth").scopes(&["activities:full"])]),
    ]);
operation!(Create -> ActivityEnvelope, Failure);

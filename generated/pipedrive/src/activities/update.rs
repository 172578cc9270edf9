// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{ActivityEnvelope, Failure};
use connectome::{Call, Need, Operation, Requirement, operation};

/// `PATCH /api/v2/activities/{id}`
pub struct Update<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::patch("activities.update", "/api/v2/activities/{id}").security(&[
        Requirement::of(&[Need::of("api_token")]),
        Requirement::of(&[Need::of("oauth").scopes(&["activities:full"])]),
    ]);
operation!(Update -> ActivityEnvelope, Failure);

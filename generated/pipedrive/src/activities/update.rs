// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{ActivityEnvelope, Failure};
use connectome::{Call, Operation, operation};

/// `PATCH /api/v2/activities/{id}`
pub struct Update<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::patch("activities.update", "/api/v2/activities/{id}");
operation!(Update -> ActivityEnvelope, Failure);

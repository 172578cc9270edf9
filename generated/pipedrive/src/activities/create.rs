// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{ActivityEnvelope, Failure};
use connectome::{Call, Operation, operation};

/// `POST /api/v2/activities`
pub struct Create<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::post("activities.create", "/api/v2/activities");
operation!(Create -> ActivityEnvelope, Failure);

// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, FieldEnvelope};
use connectome::{Call, Operation, operation};

/// `GET /api/v2/activityFields/{field_code}`
pub struct Get<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::get("activity_fields.get", "/api/v2/activityFields/{field_code}");
operation!(Get -> FieldEnvelope, Failure);

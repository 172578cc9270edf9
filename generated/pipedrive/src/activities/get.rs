// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{ActivityEnvelope, Failure};
use connectome::{Call, Need, Operation, Requirement, operation};

/// `GET /api/v2/activities/{id}`
pub struct Get<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("activities.get", "/api/v2/activities/{id}")
    .security(&[
        Requirement::of(&[Need::of("api_token")]),
        Requirement::of(&[Need::of("oauth").scopes(&["activities:read"])]),
        Requirement::of(&[Need::of("oauth").scopes(&["activities:full"])]),
    ]);
operation!(Get -> ActivityEnvelope, Failure);

impl Get<'_> {
    /// `attendees` brings those, too.
    pub fn include_fields(self, include_fields: &str) -> Self {
        Self(self.0.query("include_fields", &include_fields))
    }
}

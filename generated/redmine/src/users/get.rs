// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use crate::types::{UserDetail, UserEnvelope};
use connectome::{Call, Encoding, Operation, operation};

/// `GET /users/{id}.json`
pub struct Get<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("users.get", "/users/{id}.json");
operation!(Get -> UserEnvelope);

impl Get<'_> {
    /// What else to bring.
    pub fn include(self, include: &[UserDetail]) -> Self {
        Self(self.0.query_as(Encoding::FORM.joined(), "include", &include))
    }
}

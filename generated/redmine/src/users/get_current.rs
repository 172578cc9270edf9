// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use crate::types::{UserDetail, UserEnvelope};
use connectome::{Call, Encoding, Operation, operation};

/// `GET /users/current.json`
pub struct GetCurrent<'c>(pub(super) Call<'c>);
pub(crate) static FACTS: Operation = Operation::get("users.get_current", "/users/current.json");
operation!(GetCurrent -> UserEnvelope);

impl GetCurrent<'_> {
    /// What else to bring.
    pub fn include(self, include: &[UserDetail]) -> Self {
        Self(self.0.query_as(Encoding::FORM.joined(), "include", &include))
    }
}

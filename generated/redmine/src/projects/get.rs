// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use crate::types::{ProjectDetail, ProjectEnvelope};
use connectome::{Call, Encoding, Operation, operation};

/// `GET /projects/{id}.json`
pub struct Get<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("projects.get", "/projects/{id}.json");
operation!(Get -> ProjectEnvelope);

impl Get<'_> {
    /// What else to bring.
    pub fn include(self, include: &[ProjectDetail]) -> Self {
        Self(self.0.query_as(Encoding::FORM.joined(), "include", &include))
    }
}

// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use crate::types::{IssueDetail, IssueEnvelope};
use connectome::{Call, Encoding, Operation, operation};

/// `GET /issues/{id}.json`
pub struct Get<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("issues.get", "/issues/{id}.json");
operation!(Get -> IssueEnvelope);

impl Get<'_> {
    /// What else to bring.
    pub fn include(self, include: &[IssueDetail]) -> Self {
        Self(self.0.query_as(Encoding::FORM.joined(), "include", &include))
    }
}

// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use crate::types::{ProjectDetail, ProjectPage};
use connectome::{Call, Encoding, Operation, operation};

/// `GET /projects.json`
pub struct List<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("projects.list", "/projects.json");
operation!(List -> ProjectPage);

impl List<'_> {
    /// How many to leave out at the beginning.
    pub fn offset(self, offset: u64) -> Self {
        Self(self.0.query("offset", &offset))
    }

    /// How many to bring: 25 unless told, 100 at most.
    pub fn limit(self, limit: u32) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// What else to bring.
    pub fn include(self, include: &[ProjectDetail]) -> Self {
        Self(self.0.query_as(Encoding::FORM.joined(), "include", &include))
    }

    /// Only these: `1` active, `5` closed. Archived ones are never listed.
    pub fn status(self, status: i64) -> Self {
        Self(self.0.query("status", &status))
    }
}

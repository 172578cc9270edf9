// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use crate::types::MembershipPage;
use connectome::{Call, Operation, operation};

/// `GET /projects/{project}/memberships.json`
pub struct List<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::get("memberships.list", "/projects/{project}/memberships.json");
operation!(List -> MembershipPage);

impl List<'_> {
    /// How many to leave out at the beginning.
    pub fn offset(self, offset: u64) -> Self {
        Self(self.0.query("offset", &offset))
    }

    /// How many to bring: 25 unless told, 100 at most.
    pub fn limit(self, limit: u32) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

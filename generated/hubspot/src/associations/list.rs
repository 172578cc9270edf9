// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use crate::types::{AssociationPage, Failure};
use connectome::{Call, Operation, operation};

/// `GET /crm/v4/objects/{objectType}/{objectId}/associations/{toObjectType}`
pub struct List<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get(
    "associations.list",
    "/crm/v4/objects/{objectType}/{objectId}/associations/{toObjectType}",
);
operation!(List -> AssociationPage, Failure);

impl List<'_> {
    /// How many a page may hold, up to 500, which is what it holds if nothing is said.
    pub fn limit(self, limit: u32) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// Where the page starts: the `paging.next.after` of the page before.
    pub fn after(self, after: &str) -> Self {
        Self(self.0.query("after", &after))
    }
}

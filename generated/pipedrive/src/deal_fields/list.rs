// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, FieldPage};
use connectome::{Call, Need, Operation, Requirement, operation};

/// `GET /api/v2/dealFields`
pub struct List<'c>(pub(super) Call<'c>);
pub(crate) static FACTS: Operation = Operation::get("deal_fields.list", "/api/v2/dealFields")
    .security(&[
        Requirement::of(&[Need::of("api_token")]),
        Requirement::of(&[Need::of("oauth").scopes(&["deals:read"])]),
        Requirement::of(&[Need::of("oauth").scopes(&["deals:full"])]),
        Requirement::of(&[Need::of("oauth").scopes(&["admin"])]),
    ]);
operation!(List -> FieldPage, Failure);

impl List<'_> {
    /// How many a page may hold, up to 500; 100 if nothing is said.
    pub fn limit(self, limit: u32) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// Where the page starts: the `additional_data.next_cursor` of the page before.
    pub fn cursor(self, cursor: &str) -> Self {
        Self(self.0.query("cursor", &cursor))
    }
}

// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, PipelinePage, SortBy, SortDirection};
use connectome::{Call, Need, Operation, Requirement, operation};

/// `GET /api/v2/pipelines`
pub struct List<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("pipelines.list", "/api/v2/pipelines")
    .security(&[
        Requirement::of(&[Need::of("api_token")]),
        Requirement::of(&[Need::of("oauth").scopes(&["deals:read"])]),
        Requirement::of(&[Need::of("oauth").scopes(&["deals:full"])]),
        Requirement::of(&[Need::of("oauth").scopes(&["admin"])]),
    ]);
operation!(List -> PipelinePage, Failure);

impl List<'_> {
    /// What to sort by; `id` if nothing is said.
    pub fn sort_by(self, sort_by: SortBy) -> Self {
        Self(self.0.query("sort_by", &sort_by))
    }

    /// In which direction; upwards if nothing is said.
    pub fn sort_direction(self, sort_direction: SortDirection) -> Self {
        Self(self.0.query("sort_direction", &sort_direction))
    }

    /// How many a page may hold, up to 500; 100 if nothing is said.
    pub fn limit(self, limit: u32) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// Where the page starts: the `additional_data.next_cursor` of the page before.
    pub fn cursor(self, cursor: &str) -> Self {
        Self(self.0.query("cursor", &cursor))
    }
}

// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{DealSearchPage, Failure};
use connectome::{Call, Need, Operation, Requirement, operation, text_enum};

/// `GET /api/v2/deals/search`
pub struct Search<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("deals.search", "/api/v2/deals/search")
    .security(&[
        Requirement::of(&[Need::of("api_token")]),
        Requirement::of(&[Need::of("oauth").scopes(&["deals:read"])]),
        Requirement::of(&[Need::of("oauth").scopes(&["deals:full"])]),
        Requirement::of(&[Need::of("oauth").scopes(&["search:read"])]),
    ]);
operation!(Search -> DealSearchPage, Failure);

impl Search<'_> {
    /// Where to search, with commas between them: `title`, `notes`, `custom_fields`. Everywhere if
    /// nothing is said.
    pub fn fields(self, fields: &str) -> Self {
        Self(self.0.query("fields", &fields))
    }

    /// Whether only what equals the term is found. Capitals do not matter.
    pub fn exact_match(self, exact_match: bool) -> Self {
        Self(self.0.query("exact_match", &exact_match))
    }

    /// Only the deals with this person.
    pub fn person_id(self, person_id: i64) -> Self {
        Self(self.0.query("person_id", &person_id))
    }

    /// Only the deals with this organization.
    pub fn organization_id(self, organization_id: i64) -> Self {
        Self(self.0.query("organization_id", &organization_id))
    }

    /// Only the deals that are so.
    pub fn status(self, status: SearchStatus) -> Self {
        Self(self.0.query("status", &status))
    }

    /// `deal.cc_email` brings the address for copies of emails, too.
    pub fn include_fields(self, include_fields: &str) -> Self {
        Self(self.0.query("include_fields", &include_fields))
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

pub enum SearchStatus {
    Open,
    Won,
    Lost,
    Unlisted(String),
}
text_enum! { SearchStatus: Open = "open", Won = "won", Lost = "lost" }

// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, PersonSearchPage};
use connectome::{Call, Need, Operation, Requirement, operation};

/// `GET /api/v2/persons/search`
pub struct Search<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("persons.search", "/api/v2/persons/search")
    .security(&[
        Requirement::of(&[Need::of("api_token")]),
        Requirement::of(&[Need::of("oauth").scopes(&["contacts:read"])]),
        Requirement::of(&[Need::of("oauth").scopes(&["contacts:full"])]),
        Requirement::of(&[Need::of("oauth").scopes(&["search:read"])]),
    ]);
operation!(Search -> PersonSearchPage, Failure);

impl Search<'_> {
    /// Where to search, with commas between them: `name`, `email`, `phone`, `notes`,
    /// `custom_fields`. Everywhere if nothing is said.
    pub fn fields(self, fields: &str) -> Self {
        Self(self.0.query("fields", &fields))
    }

    /// Whether only what equals the term is found. Capitals do not matter.
    pub fn exact_match(self, exact_match: bool) -> Self {
        Self(self.0.query("exact_match", &exact_match))
    }

    /// Only the persons of this organization.
    pub fn organization_id(self, organization_id: i64) -> Self {
        Self(self.0.query("organization_id", &organization_id))
    }

    /// `person.picture` brings pictures, too.
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

// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{DealPage, Failure, SortBy, SortDirection};
use connectome::{Call, Encoding, Need, Operation, Requirement, Timestamp, operation};

/// `GET /api/v2/deals`
pub struct List<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("deals.list", "/api/v2/deals").security(&[
    Requirement::of(&[Need::of("api_token")]),
    Requirement::of(&[Need::of("oauth").scopes(&["deals:read"])]),
    Requirement::of(&[Need::of("oauth").scopes(&["deals:full"])]),
]);
operation!(List -> DealPage, Failure);

impl List<'_> {
    /// Only what fits this filter, which people have made in Pipedrive. Other conditions are
    /// ignored then.
    pub fn filter_id(self, filter_id: i64) -> Self {
        Self(self.0.query("filter_id", &filter_id))
    }

    /// Only those with these ids, up to 100. Ignored with `filter_id`.
    pub fn ids(self, ids: &[i64]) -> Self {
        Self(self.0.query_as(Encoding::FORM.joined(), "ids", &ids))
    }

    /// Only the deals of this user.
    pub fn owner_id(self, owner_id: i64) -> Self {
        Self(self.0.query("owner_id", &owner_id))
    }

    /// Only the deals with this person.
    pub fn person_id(self, person_id: i64) -> Self {
        Self(self.0.query("person_id", &person_id))
    }

    /// Only the deals with this organization.
    pub fn org_id(self, org_id: i64) -> Self {
        Self(self.0.query("org_id", &org_id))
    }

    /// Only the deals in this pipeline.
    pub fn pipeline_id(self, pipeline_id: i64) -> Self {
        Self(self.0.query("pipeline_id", &pipeline_id))
    }

    /// Only the deals in this stage.
    pub fn stage_id(self, stage_id: i64) -> Self {
        Self(self.0.query("stage_id", &stage_id))
    }

    /// Only the deals that are `open`, `won`, `lost` or `deleted`; several have commas between
    /// them.
    pub fn status(self, status: &str) -> Self {
        Self(self.0.query("status", &status))
    }

    /// Only what changed at this moment or later, such as `2025-01-01T10:20:00Z`.
    pub fn updated_since(self, updated_since: &Timestamp) -> Self {
        Self(self.0.query("updated_since", updated_since))
    }

    /// Only what changed before this moment, such as `2025-01-01T10:20:00Z`.
    pub fn updated_until(self, updated_until: &Timestamp) -> Self {
        Self(self.0.query("updated_until", updated_until))
    }

    /// What to sort by; `id` if nothing is said.
    pub fn sort_by(self, sort_by: SortBy) -> Self {
        Self(self.0.query("sort_by", &sort_by))
    }

    /// In which direction; upwards if nothing is said.
    pub fn sort_direction(self, sort_direction: SortDirection) -> Self {
        Self(self.0.query("sort_direction", &sort_direction))
    }

    /// Further fields to bring, with commas between them, such as `products_count` or
    /// `source_lead_id`.
    pub fn include_fields(self, include_fields: &str) -> Self {
        Self(self.0.query("include_fields", &include_fields))
    }

    /// Which fields of the account to bring, up to 15 keys with commas between them. All if nothing
    /// is said.
    pub fn custom_fields(self, custom_fields: &str) -> Self {
        Self(self.0.query("custom_fields", &custom_fields))
    }

    /// Whether a chosen option of the account's fields comes as `id` and `label` instead of its id
    /// alone.
    pub fn include_option_labels(self, include_option_labels: bool) -> Self {
        Self(self.0.query("include_option_labels", &include_option_labels))
    }

    /// Whether the labels come besides their ids.
    pub fn include_labels(self, include_labels: bool) -> Self {
        Self(self.0.query("include_labels", &include_labels))
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

// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, NotePage};
use connectome::{Call, Date, Need, Operation, Requirement, Uuid, operation};

/// `GET /api/v1/notes`
pub struct List<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("notes.list", "/api/v1/notes").security(&[
    Requirement::of(&[Need::of("api_token")]),
    Requirement::of(&[Need::of("oauth").scopes(&["deals:read"])]),
    Requirement::of(&[Need::of("oauth").scopes(&["deals:full"])]),
    Requirement::of(&[Need::of("oauth").scopes(&["contacts:read"])]),
    Requirement::of(&[Need::of("oauth").scopes(&["contacts:full"])]),
]);
operation!(List -> NotePage, Failure);

impl List<'_> {
    /// Only the notes of this user.
    pub fn user_id(self, user_id: i64) -> Self {
        Self(self.0.query("user_id", &user_id))
    }

    /// Only the notes about this lead.
    pub fn lead_id(self, lead_id: &Uuid) -> Self {
        Self(self.0.query("lead_id", lead_id))
    }

    /// Only the notes about this deal.
    pub fn deal_id(self, deal_id: i64) -> Self {
        Self(self.0.query("deal_id", &deal_id))
    }

    /// Only the notes about this person.
    pub fn person_id(self, person_id: i64) -> Self {
        Self(self.0.query("person_id", &person_id))
    }

    /// Only the notes about this organization.
    pub fn org_id(self, org_id: i64) -> Self {
        Self(self.0.query("org_id", &org_id))
    }

    /// Only notes of this day and after.
    pub fn start_date(self, start_date: &Date) -> Self {
        Self(self.0.query("start_date", start_date))
    }

    /// Only notes of this day and before.
    pub fn end_date(self, end_date: &Date) -> Self {
        Self(self.0.query("end_date", end_date))
    }

    /// Only what is pinned to a lead (1) or not (0).
    pub fn pinned_to_lead_flag(self, pinned_to_lead_flag: i64) -> Self {
        Self(self.0.query("pinned_to_lead_flag", &pinned_to_lead_flag))
    }

    /// Only what is pinned to a deal (1) or not (0).
    pub fn pinned_to_deal_flag(self, pinned_to_deal_flag: i64) -> Self {
        Self(self.0.query("pinned_to_deal_flag", &pinned_to_deal_flag))
    }

    /// Only what is pinned to an organization (1) or not (0).
    pub fn pinned_to_organization_flag(self, pinned_to_organization_flag: i64) -> Self {
        Self(self.0.query("pinned_to_organization_flag", &pinned_to_organization_flag))
    }

    /// Only what is pinned to a person (1) or not (0).
    pub fn pinned_to_person_flag(self, pinned_to_person_flag: i64) -> Self {
        Self(self.0.query("pinned_to_person_flag", &pinned_to_person_flag))
    }

    /// The field to sort by and the direction, such as `update_time DESC`; several have commas
    /// between them.
    pub fn sort(self, sort: &str) -> Self {
        Self(self.0.query("sort", &sort))
    }

    /// How many to leave out before the page starts.
    pub fn start(self, start: u32) -> Self {
        Self(self.0.query("start", &start))
    }

    /// How many a page may hold, up to 500; 100 if nothing is said.
    pub fn limit(self, limit: u32) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use crate::types::{IssueListDetail, IssuePage};
use connectome::{Call, Encoding, Operation, operation};
use std::collections::BTreeMap;

/// `GET /issues.json`
pub struct List<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("issues.list", "/issues.json");
operation!(List -> IssuePage);

impl List<'_> {
    /// How many to leave out at the beginning.
    pub fn offset(self, offset: u64) -> Self {
        Self(self.0.query("offset", &offset))
    }

    /// How many to bring: 25 unless told, 100 at most.
    pub fn limit(self, limit: u32) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// The columns to sort by, each with `:desc` for the other direction; several are joined by
    /// commas. Without it, the latest comes first.
    pub fn sort(self, sort: &str) -> Self {
        Self(self.0.query("sort", &sort))
    }

    /// What else to bring with each issue.
    pub fn include(self, include: &[IssueListDetail]) -> Self {
        Self(self.0.query_as(Encoding::FORM.joined(), "include", &include))
    }

    /// Only these.
    pub fn issue_id(self, issue_id: &[i64]) -> Self {
        Self(self.0.query_as(Encoding::FORM.joined(), "issue_id", &issue_id))
    }

    /// Only of this project (id or identifier) and those below it.
    pub fn project_id(self, project_id: &str) -> Self {
        Self(self.0.query("project_id", &project_id))
    }

    /// Which of the projects below it: their ids, or `!*` for none.
    pub fn subproject_id(self, subproject_id: &str) -> Self {
        Self(self.0.query("subproject_id", &subproject_id))
    }

    /// Only of this tracker.
    pub fn tracker_id(self, tracker_id: i64) -> Self {
        Self(self.0.query("tracker_id", &tracker_id))
    }

    /// Only in this status: its id, or `open`, `closed`, or `*` for all.
    pub fn status_id(self, status_id: &str) -> Self {
        Self(self.0.query("status_id", &status_id))
    }

    /// Only of this priority.
    pub fn priority_id(self, priority_id: i64) -> Self {
        Self(self.0.query("priority_id", &priority_id))
    }

    /// Only of this category.
    pub fn category_id(self, category_id: i64) -> Self {
        Self(self.0.query("category_id", &category_id))
    }

    /// Only planned for this version.
    pub fn fixed_version_id(self, fixed_version_id: i64) -> Self {
        Self(self.0.query("fixed_version_id", &fixed_version_id))
    }

    /// Only parts of this issue.
    pub fn parent_id(self, parent_id: i64) -> Self {
        Self(self.0.query("parent_id", &parent_id))
    }

    /// Only assigned to this user or group: an id, or `me`.
    pub fn assigned_to_id(self, assigned_to_id: &str) -> Self {
        Self(self.0.query("assigned_to_id", &assigned_to_id))
    }

    /// Only reported by this user: an id, or `me`.
    pub fn author_id(self, author_id: &str) -> Self {
        Self(self.0.query("author_id", &author_id))
    }

    /// Only with this subject; `~` before it for a part of it.
    pub fn subject(self, subject: &str) -> Self {
        Self(self.0.query("subject", &subject))
    }

    /// Only reported then: a date or a time, with `>=` or `<=` before it, or
    /// `><2026-01-01|2026-01-31`.
    pub fn created_on(self, created_on: &str) -> Self {
        Self(self.0.query("created_on", &created_on))
    }

    /// Only changed then, as with `created_on`.
    pub fn updated_on(self, updated_on: &str) -> Self {
        Self(self.0.query("updated_on", &updated_on))
    }

    /// Only closed then, as with `created_on`.
    pub fn closed_on(self, closed_on: &str) -> Self {
        Self(self.0.query("closed_on", &closed_on))
    }

    /// Only to be started then, as with `created_on`; `*` for any day and `!*` for none.
    pub fn start_date(self, start_date: &str) -> Self {
        Self(self.0.query("start_date", &start_date))
    }

    /// Only due then, as with `start_date`.
    pub fn due_date(self, due_date: &str) -> Self {
        Self(self.0.query("due_date", &due_date))
    }

    /// As a query says that someone has saved.
    pub fn query_id(self, query_id: i64) -> Self {
        Self(self.0.query("query_id", &query_id))
    }

    /// Only those that fit, by any other field: `cf_4` is the custom field 4.
    pub fn filters(self, filters: &BTreeMap<String, String>) -> Self {
        Self(self.0.query("filters", filters))
    }
}

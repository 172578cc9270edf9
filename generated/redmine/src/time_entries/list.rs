// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use crate::types::TimeEntryPage;
use connectome::{Call, Date, Operation, operation};

/// `GET /time_entries.json`
pub struct List<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("time_entries.list", "/time_entries.json");
operation!(List -> TimeEntryPage);

impl List<'_> {
    /// How many to leave out at the beginning.
    pub fn offset(self, offset: u64) -> Self {
        Self(self.0.query("offset", &offset))
    }

    /// How many to bring: 25 unless told, 100 at most.
    pub fn limit(self, limit: u32) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// The columns to sort by, as in lists of issues.
    pub fn sort(self, sort: &str) -> Self {
        Self(self.0.query("sort", &sort))
    }

    /// Only this user's: an id, or `me`.
    pub fn user_id(self, user_id: &str) -> Self {
        Self(self.0.query("user_id", &user_id))
    }

    /// Only on this project, by id or identifier.
    pub fn project_id(self, project_id: &str) -> Self {
        Self(self.0.query("project_id", &project_id))
    }

    /// Only on this issue.
    pub fn issue_id(self, issue_id: i64) -> Self {
        Self(self.0.query("issue_id", &issue_id))
    }

    /// Only for this activity.
    pub fn activity_id(self, activity_id: i64) -> Self {
        Self(self.0.query("activity_id", &activity_id))
    }

    /// Only of this day.
    pub fn spent_on(self, spent_on: &Date) -> Self {
        Self(self.0.query("spent_on", spent_on))
    }

    /// Only of this day and later.
    pub fn from(self, from: &Date) -> Self {
        Self(self.0.query("from", from))
    }

    /// Only of this day and earlier.
    pub fn to(self, to: &Date) -> Self {
        Self(self.0.query("to", to))
    }
}

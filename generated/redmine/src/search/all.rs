// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use crate::types::SearchPage;
use connectome::{Call, Operation, operation};

/// `GET /search.json`
pub struct All<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("search.all", "/search.json");
operation!(All -> SearchPage);

impl All<'_> {
    /// How many to leave out at the beginning.
    pub fn offset(self, offset: u64) -> Self {
        Self(self.0.query("offset", &offset))
    }

    /// How many to bring: 25 unless told, 100 at most.
    pub fn limit(self, limit: u32) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// Only in titles.
    pub fn titles_only(self, titles_only: bool) -> Self {
        Self(self.0.query("titles_only", &titles_only))
    }

    /// Only open issues.
    pub fn open_issues(self, open_issues: bool) -> Self {
        Self(self.0.query("open_issues", &open_issues))
    }

    /// `true`: issues. When no kind is named, all are searched.
    pub fn issues(self, issues: bool) -> Self {
        Self(self.0.query("issues", &issues))
    }

    /// `true`: projects.
    pub fn projects(self, projects: bool) -> Self {
        Self(self.0.query("projects", &projects))
    }
}

// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use crate::types::TicketPage;
use connectome::{Call, Operation, operation, text_enum};

/// `GET /tickets`
pub struct List<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("tickets.list", "/tickets");
operation!(List -> TicketPage);

impl List<'_> {
    /// Sets `project`.
    pub fn project(self, project: &str) -> Self {
        Self(self.0.query("project", &project))
    }

    /// Sets `sort`.
    pub fn sort(self, sort: ListSort) -> Self {
        Self(self.0.query("sort", &sort))
    }

    /// Sets `fields`.
    pub fn fields(self, fields: &str) -> Self {
        Self(self.0.query("fields", &fields))
    }

    /// Sets `status`.
    pub fn status(self, status: &str) -> Self {
        Self(self.0.query("status", &status))
    }

    /// Sets `$filter`.
    pub fn filter(self, filter: &str) -> Self {
        Self(self.0.query("$filter", &filter))
    }

    /// Sets `after`.
    pub fn after(self, after: &str) -> Self {
        Self(self.0.query("after", &after))
    }

    /// Sets `limit`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

pub enum ListSort {
    Newest,
    Oldest,
    Unlisted(String),
}
text_enum! { ListSort: Newest = "newest", Oldest = "oldest" }

// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use crate::types::Comment;
use connectome::{Call, Operation, operation};

/// `GET /tickets/{ticket}/comments`
pub struct List<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("comments.list", "/tickets/{ticket}/comments");
operation!(List -> Vec<Comment>);

impl List<'_> {
    /// Sets `page`.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Sets `order`.
    pub fn order(self, order: &str) -> Self {
        Self(self.0.query("order", &order))
    }

    /// Sets `least`.
    pub fn least(self, least: f64) -> Self {
        Self(self.0.query("least", &least))
    }

    /// Sets `hidden`.
    pub fn hidden(self, hidden: bool) -> Self {
        Self(self.0.query("hidden", &hidden))
    }

    /// Sets `project`.
    pub fn project(self, project: &str) -> Self {
        Self(self.0.query("project", &project))
    }

    /// Sets `$top`.
    pub fn top(self, top: i64) -> Self {
        Self(self.0.query("$top", &top))
    }
}

// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, IssuePage};
use connectome::{Call, Encoding, Operation, operation};
use std::collections::BTreeMap;

/// `GET /data/issue`
pub struct List<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("issues.list", "/data/issue");
operation!(List -> IssuePage, Failure);

impl List<'_> {
    /// Which fields to bring besides `id` and `link`; `status.name` reaches into what a field
    /// refers to.
    pub fn fields(self, fields: &[&str]) -> Self {
        Self(self.0.query_as(Encoding::FORM.joined(), "@fields", &fields))
    }

    /// How much to tell: `2` also brings what people call an item, `3` also the content of messages
    /// and files.
    pub fn verbose(self, verbose: i32) -> Self {
        Self(self.0.query("@verbose", &verbose))
    }

    /// How many a page may hold. Without it, all come at once.
    pub fn page_size(self, page_size: u32) -> Self {
        Self(self.0.query("@page_size", &page_size))
    }

    /// Which page: the first is 1.
    pub fn page_index(self, page_index: u64) -> Self {
        Self(self.0.query("@page_index", &page_index))
    }

    /// The fields to sort by, `-` before one for the other direction.
    pub fn sort(self, sort: &[&str]) -> Self {
        Self(self.0.query_as(Encoding::FORM.joined(), "@sort", &sort))
    }

    /// Only the one with this id.
    pub fn id(self, id: &str) -> Self {
        Self(self.0.query("id", &id))
    }

    /// Only with this text in the title.
    pub fn title(self, title: &str) -> Self {
        Self(self.0.query("title", &title))
    }

    /// Only in one of these statuses: ids or names, joined by commas; `-1` for none.
    pub fn status(self, status: &str) -> Self {
        Self(self.0.query("status", &status))
    }

    /// Only of one of these priorities, as with `status`.
    pub fn priority(self, priority: &str) -> Self {
        Self(self.0.query("priority", &priority))
    }

    /// Only assigned to one of these users, as with `status`.
    pub fn assignedto(self, assignedto: &str) -> Self {
        Self(self.0.query("assignedto", &assignedto))
    }

    /// Only reported by one of these users, as with `status`.
    pub fn creator(self, creator: &str) -> Self {
        Self(self.0.query("creator", &creator))
    }

    /// Only with one of these keywords, as with `status`.
    pub fn keyword(self, keyword: &str) -> Self {
        Self(self.0.query("keyword", &keyword))
    }

    /// Only those that one of these users hears of, as with `status`.
    pub fn nosy(self, nosy: &str) -> Self {
        Self(self.0.query("nosy", &nosy))
    }

    /// Only reported then: `2026-11-01;2026-11-30`, either end may be left out.
    pub fn creation(self, creation: &str) -> Self {
        Self(self.0.query("creation", &creation))
    }

    /// Only changed then, as with `creation`.
    pub fn activity(self, activity: &str) -> Self {
        Self(self.0.query("activity", &activity))
    }

    /// Only those that fit, by any other field; `:=` after a name demands exactly the same text.
    pub fn filters(self, filters: &BTreeMap<String, String>) -> Self {
        Self(self.0.query("filters", filters))
    }
}

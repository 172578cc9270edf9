// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use crate::types::{ContactPage, Failure};
use connectome::{Call, Encoding, Operation, operation};
use std::collections::BTreeMap;

/// `GET /buckets/{bucket}/collections/contacts/records`
pub struct List<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::get("contacts.list", "/buckets/{bucket}/collections/contacts/records");
operation!(List -> ContactPage, Failure);

impl List<'_> {
    /// How many a page may hold. The server has a limit of its own.
    pub fn limit(self, limit: u32) -> Self {
        Self(self.0.query("_limit", &limit))
    }

    /// Where the page starts: the `_token` in the `Next-Page` of the page before. All else stays
    /// the same.
    pub fn token(self, token: &str) -> Self {
        Self(self.0.query("_token", &token))
    }

    /// The field to sort by, `-` before it for the other direction; several are joined by commas.
    /// Without it, what changed last comes first.
    pub fn sort(self, sort: &str) -> Self {
        Self(self.0.query("_sort", &sort))
    }

    /// Only what changed after this moment, deleted ones included: an `ETag` as it came, or a
    /// `last_modified`.
    pub fn since(self, since: &str) -> Self {
        Self(self.0.query("_since", &since))
    }

    /// Only what changed before this moment: an `ETag` as it came, or a `last_modified`.
    pub fn before(self, before: &str) -> Self {
        Self(self.0.query("_before", &before))
    }

    /// Only those called this.
    pub fn full_name(self, full_name: &str) -> Self {
        Self(self.0.query_as(Encoding::JSON, "full_name", &full_name))
    }

    /// Only those with this first name.
    pub fn first_name(self, first_name: &str) -> Self {
        Self(self.0.query_as(Encoding::JSON, "first_name", &first_name))
    }

    /// Only those with this last name.
    pub fn last_name(self, last_name: &str) -> Self {
        Self(self.0.query_as(Encoding::JSON, "last_name", &last_name))
    }

    /// Only those with this mail address.
    pub fn email(self, email: &str) -> Self {
        Self(self.0.query_as(Encoding::JSON, "email", &email))
    }

    /// Only those with this telephone number.
    pub fn phone(self, phone: &str) -> Self {
        Self(self.0.query_as(Encoding::JSON, "phone", &phone))
    }

    /// Only those who work here.
    pub fn company(self, company: &str) -> Self {
        Self(self.0.query_as(Encoding::JSON, "company", &company))
    }

    /// Only those who do this.
    pub fn job_title(self, job_title: &str) -> Self {
        Self(self.0.query_as(Encoding::JSON, "job_title", &job_title))
    }

    /// Only those who are this far.
    pub fn stage(self, stage: &str) -> Self {
        Self(self.0.query_as(Encoding::JSON, "stage", &stage))
    }

    /// Only those who came from here.
    pub fn source(self, source: &str) -> Self {
        Self(self.0.query_as(Encoding::JSON, "source", &source))
    }

    /// Only those whose fields have these values, by field: `company` → `ACME`, `address.city` →
    /// `Lyon`. A word before the field compares in another way: `min_`, `max_`, `gt_`, `lt_`,
    /// `not_`, `like_` (text in it, `*` for anything), `in_` and `exclude_` (values joined by
    /// commas), `has_` (`true` or `false`), `contains_` and `contains_any_` (a JSON list, for
    /// fields that hold lists). A value that reads as JSON is taken as JSON: `3` is a number, `"3"`
    /// a text.
    pub fn filters(self, filters: &BTreeMap<String, String>) -> Self {
        Self(self.0.query("filters", filters))
    }
}

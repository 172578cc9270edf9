// @generated from specs/pocketbase by `cargo xtask generate`. Do not edit.

use crate::types::{ContactPage, Failure};
use connectome::{Call, Encoding, Operation, operation};

/// `GET /collections/contacts/records`
pub struct List<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::get("contacts.list", "/collections/contacts/records");
operation!(List -> ContactPage, Failure);

impl List<'_> {
    /// Which page: the first is 1.
    pub fn page(self, page: u64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// How many a page may hold: 30 unless told, 1000 at most.
    pub fn per_page(self, per_page: u32) -> Self {
        Self(self.0.query("perPage", &per_page))
    }

    /// The fields to sort by, `-` before one for the other direction; several are joined by commas.
    /// `@rowid` is the order of creation.
    pub fn sort(self, sort: &str) -> Self {
        Self(self.0.query("sort", &sort))
    }

    /// Only those that fit: `email = 'ada@example.org' && created > '2026-01-01'`; `~` compares a
    /// part of a text.
    pub fn filter(self, filter: &str) -> Self {
        Self(self.0.query("filter", &filter))
    }

    /// `true`: do not count them all, which is quicker; then the totals are -1.
    pub fn skip_total(self, skip_total: bool) -> Self {
        Self(self.0.query("skipTotal", &skip_total))
    }

    /// Which of the records that a record refers to are to come with it, in `expand`.
    pub fn expand(self, expand: &[&str]) -> Self {
        Self(self.0.query_as(Encoding::FORM.joined(), "expand", &expand))
    }

    /// Only these fields; `*` is all of a level.
    pub fn fields(self, fields: &[&str]) -> Self {
        Self(self.0.query_as(Encoding::FORM.joined(), "fields", &fields))
    }
}

// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, ProductSearchPage};
use connectome::{Call, Need, Operation, Requirement, operation};

/// `GET /api/v2/products/search`
pub struct Search<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("products.search", "/api/v2/products/search")
    .security(&[
        Requirement::of(&[Need::of("api_token")]),
        Requirement::of(&[Need::of("oauth").scopes(&["products:read"])]),
        Requirement::of(&[Need::of("oauth").scopes(&["products:full"])]),
        Requirement::of(&[Need::of("oauth").scopes(&["search:read"])]),
    ]);
operation!(Search -> ProductSearchPage, Failure);

impl Search<'_> {
    /// Where to search, with commas between them: `name`, `code`, `custom_fields`. Everywhere if
    /// nothing is said.
    pub fn fields(self, fields: &str) -> Self {
        Self(self.0.query("fields", &fields))
    }

    /// Whether only what equals the term is found. Capitals do not matter.
    pub fn exact_match(self, exact_match: bool) -> Self {
        Self(self.0.query("exact_match", &exact_match))
    }

    /// `product.price` brings prices, too.
    pub fn include_fields(self, include_fields: &str) -> Self {
        Self(self.0.query("include_fields", &include_fields))
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

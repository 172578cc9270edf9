// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::Filter;
use connectome::{Extra, record};

/// Filters that have to hold together. There may be six in a group and 18 in all.
pub struct FilterGroup {
    pub filters: Vec<Filter>,
    pub extra: Extra,
}
record! { FilterGroup: filters required, ..extra }

impl FilterGroup {
    pub fn new(filters: Vec<Filter>) -> Self {
        Self { filters, ..connectome::blank() }
    }
}

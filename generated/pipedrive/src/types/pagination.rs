// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

/// Where the page stands and where the next one starts.
pub struct Pagination {
    pub start: Option<u32>,
    pub limit: Option<u32>,
    /// Whether there is another page.
    pub more_items_in_collection: bool,
    /// What to send as `start`; absent on the last page.
    pub next_start: Option<u32>,
    pub extra: Extra,
}
record! { Pagination:
    start optional, limit optional, more_items_in_collection required, next_start optional, ..extra
}

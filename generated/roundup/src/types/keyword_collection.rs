// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use super::{Keyword, Links};
use connectome::{Extra, record};

/// Some of the list, and where the rest is.
pub struct KeywordCollection {
    /// The items.
    pub collection: Vec<Keyword>,
    /// How many there are in all; -1 when there are too many to count.
    pub total_size: i64,
    pub links: Option<Links>,
    pub extra: Extra,
}
record! { KeywordCollection:
    collection required, total_size = "@total_size" required, links = "@links" optional, ..extra
}

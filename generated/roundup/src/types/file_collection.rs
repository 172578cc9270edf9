// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use super::{File, Links};
use connectome::{Extra, record};

/// Some of the list, and where the rest is.
pub struct FileCollection {
    /// The items.
    pub collection: Vec<File>,
    /// How many there are in all; -1 when there are too many to count.
    pub total_size: i64,
    pub links: Option<Links>,
    pub extra: Extra,
}
record! { FileCollection:
    collection required, total_size = "@total_size" required, links = "@links" optional, ..extra
}

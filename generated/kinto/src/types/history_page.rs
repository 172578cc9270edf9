// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use super::HistoryEntry;
use connectome::record;

/// Some changes of a bucket.
pub struct HistoryPage {
    /// The changes, in the order asked for.
    pub data: Vec<HistoryEntry>,
}
record! { HistoryPage: data required }

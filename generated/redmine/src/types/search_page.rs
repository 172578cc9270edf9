// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::Found;
use connectome::record;

/// Some of what was found.
pub struct SearchPage {
    /// What was found.
    pub results: Vec<Found>,
    /// How many were found in all.
    pub total_count: u64,
    /// How many were left out at the beginning.
    pub offset: u64,
    /// How many a page may hold.
    pub limit: u32,
}
record! { SearchPage: results required, total_count required, offset required, limit required }

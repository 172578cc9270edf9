// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::Issue;
use connectome::record;

/// Some issues.
pub struct IssuePage {
    /// The issues.
    pub issues: Vec<Issue>,
    /// How many there are in all.
    pub total_count: u64,
    /// How many were left out at the beginning.
    pub offset: u64,
    /// How many a page may hold.
    pub limit: u32,
}
record! { IssuePage: issues required, total_count required, offset required, limit required }

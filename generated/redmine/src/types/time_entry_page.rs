// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::TimeEntry;
use connectome::record;

/// Some time entries.
pub struct TimeEntryPage {
    /// The time entries.
    pub time_entries: Vec<TimeEntry>,
    /// How many there are in all.
    pub total_count: u64,
    /// How many were left out at the beginning.
    pub offset: u64,
    /// How many a page may hold.
    pub limit: u32,
}
record! { TimeEntryPage:
    time_entries required, total_count required, offset required, limit required,
}

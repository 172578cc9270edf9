// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::TimeEntry;
use connectome::record;

/// A time entry in an answer.
pub struct TimeEntryEnvelope {
    /// The time entry itself.
    pub time_entry: TimeEntry,
}
record! { TimeEntryEnvelope: time_entry required }

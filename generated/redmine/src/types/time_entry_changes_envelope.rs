// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::TimeEntryChanges;
use connectome::record;

/// Changes of a time entry, in a request.
pub struct TimeEntryChangesEnvelope {
    /// The changes themselves.
    pub time_entry: TimeEntryChanges,
}
record! { TimeEntryChangesEnvelope: time_entry required }

impl TimeEntryChangesEnvelope {
    pub fn new(time_entry: TimeEntryChanges) -> Self {
        Self { time_entry }
    }
}

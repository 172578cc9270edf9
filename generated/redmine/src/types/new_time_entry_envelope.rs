// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::NewTimeEntry;
use connectome::record;

/// A time entry to create, in a request.
pub struct NewTimeEntryEnvelope {
    /// The time entry itself.
    pub time_entry: NewTimeEntry,
}
record! { NewTimeEntryEnvelope: time_entry required }

impl NewTimeEntryEnvelope {
    pub fn new(time_entry: NewTimeEntry) -> Self {
        Self { time_entry }
    }
}

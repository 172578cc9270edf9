// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::JournalChanges;
use connectome::record;

/// Changes of a note, in a request.
pub struct JournalChangesEnvelope {
    /// The changes themselves.
    pub journal: JournalChanges,
}
record! { JournalChangesEnvelope: journal required }

impl JournalChangesEnvelope {
    pub fn new(journal: JournalChanges) -> Self {
        Self { journal }
    }
}

// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use connectome::record;

/// What is to be different about a note.
#[derive(Default)]
pub struct JournalChanges {
    /// What is said.
    pub notes: Option<String>,
    /// Only those read it who may.
    pub private_notes: Option<bool>,
}
record! { JournalChanges: notes optional, private_notes optional }

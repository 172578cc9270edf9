// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::{BatchError, BatchStatus, Note};
use connectome::{Extra, Timestamp, record};

/// The notes that were read together.
pub struct NoteBatch {
    pub status: BatchStatus,
    pub results: Vec<Note>,
    /// How many errors there were.
    pub num_errors: Option<u32>,
    /// What went wrong.
    pub errors: Option<Vec<BatchError>>,
    pub requested_at: Option<Timestamp>,
    pub started_at: Timestamp,
    pub completed_at: Timestamp,
    pub extra: Extra,
}
record! { NoteBatch:
    status required, results required, num_errors = "numErrors" optional, errors optional,
    requested_at = "requestedAt" optional, started_at = "startedAt" required,
    completed_at = "completedAt" required, ..extra
}

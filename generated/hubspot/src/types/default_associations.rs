// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::{BatchStatus, DefaultAssociation};
use connectome::{Extra, Timestamp, record};

/// The associations that were made.
pub struct DefaultAssociations {
    pub status: BatchStatus,
    pub results: Vec<DefaultAssociation>,
    pub requested_at: Option<Timestamp>,
    pub started_at: Timestamp,
    pub completed_at: Timestamp,
    pub extra: Extra,
}
record! { DefaultAssociations:
    status required, results required, requested_at = "requestedAt" optional,
    started_at = "startedAt" required, completed_at = "completedAt" required, ..extra
}

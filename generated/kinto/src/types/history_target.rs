// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use super::RecordEnvelope;

/// An object as it was after a change.
pub type HistoryTarget = RecordEnvelope;

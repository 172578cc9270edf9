// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use super::{Permissions, Record};
use connectome::record;

/// A record and who may do what with it.
pub struct RecordEnvelope {
    /// The record itself.
    pub data: Record,
    /// Absent when you may not change it.
    pub permissions: Option<Permissions>,
}
record! { RecordEnvelope: data required, permissions optional }

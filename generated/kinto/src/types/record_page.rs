// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use super::Record;
use connectome::record;

/// Some records.
pub struct RecordPage {
    /// The records, in the order asked for.
    pub data: Vec<Record>,
}
record! { RecordPage: data required }

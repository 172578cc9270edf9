// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use connectome::{Extra, Timestamp, record};

/// A value that a property has or had.
pub struct FormerValue {
    pub value: String,
    /// Since when.
    pub timestamp: Timestamp,
    /// What set it.
    pub source_type: String,
    pub source_id: Option<String>,
    pub source_label: Option<String>,
    /// The id of the user who set it.
    pub updated_by_user_id: Option<i32>,
    pub extra: Extra,
}
record! { FormerValue:
    value required, timestamp required, source_type = "sourceType" required,
    source_id = "sourceId" optional, source_label = "sourceLabel" optional,
    updated_by_user_id = "updatedByUserId" optional, ..extra
}

// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::StageMetadata;
use connectome::{Extra, Timestamp, record};

/// A stage of a pipeline.
pub struct Stage {
    pub id: String,
    /// What people call it.
    pub label: String,
    pub display_order: i32,
    pub metadata: StageMetadata,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    pub archived: bool,
    pub archived_at: Option<Timestamp>,
    pub extra: Extra,
}
record! { Stage:
    id required, label required, display_order = "displayOrder" required, metadata required,
    created_at = "createdAt" required, updated_at = "updatedAt" required, archived required,
    archived_at = "archivedAt" optional, ..extra
}

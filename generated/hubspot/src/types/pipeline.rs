// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::Stage;
use connectome::{Extra, Timestamp, record};

/// A way through stages.
pub struct Pipeline {
    pub id: String,
    /// What people call it.
    pub label: String,
    pub display_order: i32,
    pub stages: Vec<Stage>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    pub archived: bool,
    pub archived_at: Option<Timestamp>,
    pub extra: Extra,
}
record! { Pipeline:
    id required, label required, display_order = "displayOrder" required, stages required,
    created_at = "createdAt" required, updated_at = "updatedAt" required, archived required,
    archived_at = "archivedAt" optional, ..extra
}

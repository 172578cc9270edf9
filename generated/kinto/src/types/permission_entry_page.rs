// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use super::PermissionEntry;
use connectome::record;

/// Some objects and what you may do with them.
pub struct PermissionEntryPage {
    /// One entry for each object.
    pub data: Vec<PermissionEntry>,
}
record! { PermissionEntryPage: data required }

// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::VersionChanges;
use connectome::record;

/// Changes of a version, in a request.
pub struct VersionChangesEnvelope {
    /// The changes themselves.
    pub version: VersionChanges,
}
record! { VersionChangesEnvelope: version required }

impl VersionChangesEnvelope {
    pub fn new(version: VersionChanges) -> Self {
        Self { version }
    }
}

// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::Version;
use connectome::record;

/// The versions of a project.
pub struct VersionList {
    /// The versions.
    pub versions: Vec<Version>,
    /// How many there are.
    pub total_count: Option<u64>,
}
record! { VersionList: versions required, total_count optional }

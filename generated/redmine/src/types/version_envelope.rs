// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::Version;
use connectome::record;

/// A version in an answer.
pub struct VersionEnvelope {
    /// The version itself.
    pub version: Version,
}
record! { VersionEnvelope: version required }

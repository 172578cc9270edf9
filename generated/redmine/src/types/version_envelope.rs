// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::Version;
use connectome::record;

/// A version in an answer.
#[derive(Clone, PartialEq)]
pub struct VersionEnvelope {
    /// The version itself.
    pub version: Version,
}
record! { VersionEnvelope: version required }

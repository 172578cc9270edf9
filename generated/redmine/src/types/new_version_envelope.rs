// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::NewVersion;
use connectome::record;

/// A version to create, in a request.
pub struct NewVersionEnvelope {
    /// The version itself.
    pub version: NewVersion,
}
record! { NewVersionEnvelope: version required }

impl NewVersionEnvelope {
    pub fn new(version: NewVersion) -> Self {
        Self { version }
    }
}

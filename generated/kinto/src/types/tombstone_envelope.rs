// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use super::Tombstone;
use connectome::record;

/// What is left of something deleted.
pub struct TombstoneEnvelope {
    pub data: Tombstone,
}
record! { TombstoneEnvelope: data required }

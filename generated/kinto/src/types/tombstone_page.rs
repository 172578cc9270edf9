// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use super::Tombstone;
use connectome::record;

/// What is left of several deleted things.
pub struct TombstonePage {
    /// One for each that was deleted.
    pub data: Vec<Tombstone>,
}
record! { TombstonePage: data required }

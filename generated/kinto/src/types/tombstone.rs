// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use connectome::record;

/// What is left of something deleted.
pub struct Tombstone {
    /// The name it had.
    pub id: String,
    /// When it was deleted, in milliseconds since 1970.
    pub last_modified: i64,
    /// Always true.
    pub deleted: bool,
}
record! { Tombstone: id required, last_modified required, deleted required }

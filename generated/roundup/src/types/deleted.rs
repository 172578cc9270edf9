// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use connectome::record;

/// That it is done.
pub struct Deleted {
    /// `ok`
    pub status: String,
}
record! { Deleted: status required }

// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use connectome::record;

/// What was created.
pub struct Created {
    /// Its id.
    pub id: String,
    /// Where it is.
    pub link: String,
}
record! { Created: id required, link required }

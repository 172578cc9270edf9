// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use connectome::record;

/// A class of items.
pub struct Class {
    /// Where its items are.
    pub link: String,
}
record! { Class: link required }

// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use super::FileCollection;
use connectome::record;

/// A page of the list.
pub struct FilePage {
    /// The page itself.
    pub data: FileCollection,
}
record! { FilePage: data required }

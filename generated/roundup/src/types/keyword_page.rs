// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use super::KeywordCollection;
use connectome::record;

/// A page of the list.
pub struct KeywordPage {
    /// The page itself.
    pub data: KeywordCollection,
}
record! { KeywordPage: data required }

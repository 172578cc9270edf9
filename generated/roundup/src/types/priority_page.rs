// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use super::PriorityCollection;
use connectome::record;

/// A page of the list.
pub struct PriorityPage {
    /// The page itself.
    pub data: PriorityCollection,
}
record! { PriorityPage: data required }

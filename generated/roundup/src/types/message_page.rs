// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use super::MessageCollection;
use connectome::record;

/// A page of the list.
pub struct MessagePage {
    /// The page itself.
    pub data: MessageCollection,
}
record! { MessagePage: data required }

// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use super::Collection;
use connectome::record;

/// Some collections.
pub struct CollectionPage {
    /// The collections, in the order asked for.
    pub data: Vec<Collection>,
}
record! { CollectionPage: data required }

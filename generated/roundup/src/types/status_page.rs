// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use super::StatusCollection;
use connectome::record;

/// A page of the list.
pub struct StatusPage {
    /// The page itself.
    pub data: StatusCollection,
}
record! { StatusPage: data required }

// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use super::UserCollection;
use connectome::record;

/// A page of the list.
pub struct UserPage {
    /// The page itself.
    pub data: UserCollection,
}
record! { UserPage: data required }

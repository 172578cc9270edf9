// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use super::IssueCollection;
use connectome::record;

/// A page of the list.
pub struct IssuePage {
    /// The page itself.
    pub data: IssueCollection,
}
record! { IssuePage: data required }

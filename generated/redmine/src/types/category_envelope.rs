// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::Category;
use connectome::record;

/// A category in an answer.
pub struct CategoryEnvelope {
    /// The category itself.
    pub issue_category: Category,
}
record! { CategoryEnvelope: issue_category required }

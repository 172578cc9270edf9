// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::NewCategory;
use connectome::record;

/// A category to create, in a request.
pub struct NewCategoryEnvelope {
    /// The category itself.
    pub issue_category: NewCategory,
}
record! { NewCategoryEnvelope: issue_category required }

impl NewCategoryEnvelope {
    pub fn new(issue_category: NewCategory) -> Self {
        Self { issue_category }
    }
}

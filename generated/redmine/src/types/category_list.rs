// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::Category;
use connectome::record;

/// The parts of a project.
pub struct CategoryList {
    /// The categories.
    pub issue_categories: Vec<Category>,
    /// How many there are.
    pub total_count: Option<u64>,
}
record! { CategoryList: issue_categories required, total_count optional }

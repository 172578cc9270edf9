// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::RelationKind;
use connectome::record;

/// A relation to create.
pub struct NewRelation {
    /// The other issue.
    pub issue_to_id: i64,
    /// In which way; `relates` unless told.
    pub relation_type: Option<RelationKind>,
    /// For `precedes` and `follows`: how many days lie between.
    pub delay: Option<i32>,
}
record! { NewRelation: issue_to_id required, relation_type optional, delay optional }

impl NewRelation {
    pub fn new(issue_to_id: i64) -> Self {
        Self { issue_to_id, ..connectome::blank() }
    }
}

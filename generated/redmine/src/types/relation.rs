// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::RelationKind;
use connectome::record;

/// An issue depends on another.
pub struct Relation {
    /// Its id.
    pub id: i64,
    /// The one issue.
    pub issue_id: i64,
    /// The other issue.
    pub issue_to_id: i64,
    /// In which way.
    pub relation_type: RelationKind,
    /// For `precedes` and `follows`: how many days lie between.
    pub delay: Option<i32>,
}
record! { Relation:
    id required, issue_id required, issue_to_id required, relation_type required, delay optional,
}

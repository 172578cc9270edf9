// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::Relation;
use connectome::record;

/// How an issue depends on others.
pub struct RelationList {
    /// The relations.
    pub relations: Vec<Relation>,
}
record! { RelationList: relations required }

// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::Relation;
use connectome::record;

/// A relation in an answer.
pub struct RelationEnvelope {
    /// The relation itself.
    pub relation: Relation,
}
record! { RelationEnvelope: relation required }

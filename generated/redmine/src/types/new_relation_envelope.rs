// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::NewRelation;
use connectome::record;

/// A relation to create, in a request.
pub struct NewRelationEnvelope {
    /// The relation itself.
    pub relation: NewRelation,
}
record! { NewRelationEnvelope: relation required }

impl NewRelationEnvelope {
    pub fn new(relation: NewRelation) -> Self {
        Self { relation }
    }
}

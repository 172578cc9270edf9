// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::Project;
use connectome::record;

/// A project in an answer.
pub struct ProjectEnvelope {
    /// The project itself.
    pub project: Project,
}
record! { ProjectEnvelope: project required }

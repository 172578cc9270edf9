// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::ProjectChanges;
use connectome::record;

/// Changes of a project, in a request.
pub struct ProjectChangesEnvelope {
    /// The changes themselves.
    pub project: ProjectChanges,
}
record! { ProjectChangesEnvelope: project required }

impl ProjectChangesEnvelope {
    pub fn new(project: ProjectChanges) -> Self {
        Self { project }
    }
}

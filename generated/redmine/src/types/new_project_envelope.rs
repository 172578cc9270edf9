// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::NewProject;
use connectome::record;

/// A project to create, in a request.
pub struct NewProjectEnvelope {
    /// The project itself.
    pub project: NewProject,
}
record! { NewProjectEnvelope: project required }

impl NewProjectEnvelope {
    pub fn new(project: NewProject) -> Self {
        Self { project }
    }
}

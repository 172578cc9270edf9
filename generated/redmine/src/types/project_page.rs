// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::Project;
use connectome::record;

/// Some projects.
pub struct ProjectPage {
    /// The projects.
    pub projects: Vec<Project>,
    /// How many there are in all.
    pub total_count: u64,
    /// How many were left out at the beginning.
    pub offset: u64,
    /// How many a page may hold.
    pub limit: u32,
}
record! { ProjectPage: projects required, total_count required, offset required, limit required }

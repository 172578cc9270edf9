// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

//! What can be listed, found, created, changed and deleted.

pub use crate::issues::collection::{Issues, IssuesChange, IssuesFilter, IssuesNew};
pub use crate::projects::collection::{Projects, ProjectsChange, ProjectsFilter, ProjectsNew};
pub use crate::users::collection::{Users, UsersChange, UsersFilter, UsersKey, UsersNew};

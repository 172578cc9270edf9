// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

//! What can be listed, found, created, changed and deleted.

pub use crate::people::collection::{People, PeopleNew};
pub use crate::teams::collection::{Teams, TeamsNew};

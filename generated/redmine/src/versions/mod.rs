// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

//! The releases of a project, which issues can be planned for.

mod create;
mod delete;
mod get;
mod list;
mod update;

pub use {create::Create, delete::Delete, get::Get, list::List, update::Update};

use crate::types::{NewVersionEnvelope, VersionChangesEnvelope};
use connectome::{Call, Connection};

/// What can be done with `versions`.
#[derive(Clone, Copy, Debug)]
pub struct Versions<'c>(pub(crate) &'c Connection);

impl<'c> Versions<'c> {
    /// Lists the versions of a project, all at once, and those that other projects share with it.
    ///
    /// - `project`: The id of the project, or its identifier.
    pub fn list(self, project: &str) -> List<'c> {
        List(Call::new(self.0, &list::FACTS).path("project", &project))
    }

    /// Creates a version.
    ///
    /// - `project`: The id of the project, or its identifier.
    pub fn create(self, project: &str, body: &NewVersionEnvelope) -> Create<'c> {
        Create(Call::new(self.0, &create::FACTS).path("project", &project).json(body))
    }

    /// Gets a version.
    ///
    /// - `id`: The id of the version.
    pub fn get(self, id: i64) -> Get<'c> {
        Get(Call::new(self.0, &get::FACTS).path("id", &id))
    }

    /// Changes some fields of a version.
    ///
    /// - `id`: The id of the version.
    pub fn update(self, id: i64, body: &VersionChangesEnvelope) -> Update<'c> {
        Update(Call::new(self.0, &update::FACTS).path("id", &id).json(body))
    }

    /// Deletes a version that nothing refers to.
    ///
    /// - `id`: The id of the version.
    pub fn delete(self, id: i64) -> Delete<'c> {
        Delete(Call::new(self.0, &delete::FACTS).path("id", &id))
    }
}

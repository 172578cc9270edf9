// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

//! What issues belong to. Wherever a project is asked for, its id or its identifier will do.

mod archive;
pub mod collection;
mod create;
mod delete;
mod get;
mod list;
mod mapping;
mod unarchive;
mod update;

pub use {
    archive::Archive, create::Create, delete::Delete, get::Get, list::List, unarchive::Unarchive,
    update::Update,
};

use crate::types::{NewProjectEnvelope, ProjectChangesEnvelope};
use connectome::{Call, Connection};

/// What can be done with `projects`.
#[derive(Clone, Copy, Debug)]
pub struct Projects<'c>(pub(crate) &'c Connection);

impl<'c> Projects<'c> {
    /// Lists the projects that you may see, by name.
    pub fn list(self) -> List<'c> {
        List(Call::new(self.0, &list::FACTS))
    }

    /// Creates a project.
    pub fn create(self, body: &NewProjectEnvelope) -> Create<'c> {
        Create(Call::new(self.0, &create::FACTS).json(body))
    }

    /// Gets a project.
    ///
    /// - `id`: The id of the project, or its identifier.
    pub fn get(self, id: &str) -> Get<'c> {
        Get(Call::new(self.0, &get::FACTS).path("id", &id))
    }

    /// Changes some fields of a project.
    ///
    /// - `id`: The id of the project, or its identifier.
    pub fn update(self, id: &str, body: &ProjectChangesEnvelope) -> Update<'c> {
        Update(Call::new(self.0, &update::FACTS).path("id", &id).json(body))
    }

    /// Deletes a project with all that is in it, for good.
    ///
    /// - `id`: The id of the project, or its identifier.
    pub fn delete(self, id: &str) -> Delete<'c> {
        Delete(Call::new(self.0, &delete::FACTS).path("id", &id))
    }

    /// Puts a project away; nobody sees it until it is taken out again.
    ///
    /// - `id`: The id of the project, or its identifier.
    pub fn archive(self, id: &str) -> Archive<'c> {
        Archive(Call::new(self.0, &archive::FACTS).path("id", &id))
    }

    /// Takes an archived project out again.
    ///
    /// - `id`: The id of the project, or its identifier.
    pub fn unarchive(self, id: &str) -> Unarchive<'c> {
        Unarchive(Call::new(self.0, &unarchive::FACTS).path("id", &id))
    }
}

// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

//! Who may do what in a project.

mod create;
mod delete;
mod get;
mod list;
mod update;

pub use {create::Create, delete::Delete, get::Get, list::List, update::Update};

use crate::types::{MembershipChangesEnvelope, NewMembershipEnvelope};
use connectome::{Call, Connection};

/// What can be done with `memberships`.
#[derive(Clone, Copy, Debug)]
pub struct Memberships<'c>(pub(crate) &'c Connection);

impl<'c> Memberships<'c> {
    /// Lists who may do what in a project.
    ///
    /// - `project`: The id of the project, or its identifier.
    pub fn list(self, project: &str) -> List<'c> {
        List(Call::new(self.0, &list::FACTS).path("project", &project))
    }

    /// Gives a user or a group roles in a project.
    ///
    /// - `project`: The id of the project, or its identifier.
    pub fn create(self, project: &str, body: &NewMembershipEnvelope) -> Create<'c> {
        Create(Call::new(self.0, &create::FACTS).path("project", &project).json(body))
    }

    /// Gets a membership.
    ///
    /// - `id`: The id of the membership.
    pub fn get(self, id: i64) -> Get<'c> {
        Get(Call::new(self.0, &get::FACTS).path("id", &id))
    }

    /// Changes the roles of a member.
    ///
    /// - `id`: The id of the membership.
    pub fn update(self, id: i64, body: &MembershipChangesEnvelope) -> Update<'c> {
        Update(Call::new(self.0, &update::FACTS).path("id", &id).json(body))
    }

    /// Takes a user or a group out of a project.
    ///
    /// - `id`: The id of the membership.
    pub fn delete(self, id: i64) -> Delete<'c> {
        Delete(Call::new(self.0, &delete::FACTS).path("id", &id))
    }
}

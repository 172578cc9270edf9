// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

//! Pieces of work.

mod add_watcher;
pub mod collection;
mod create;
mod delete;
mod get;
mod list;
mod mapping;
mod remove_watcher;
mod update;

pub use {
    add_watcher::AddWatcher, create::Create, delete::Delete, get::Get, list::List,
    remove_watcher::RemoveWatcher, update::Update,
};

use crate::types::{IssueChangesEnvelope, NewIssueEnvelope, Watcher};
use connectome::{Call, Connection};

/// What can be done with `issues`.
#[derive(Clone, Copy, Debug)]
pub struct Issues<'c>(pub(crate) &'c Connection);

impl<'c> Issues<'c> {
    /// Lists issues; unless told otherwise, only open ones.
    pub fn list(self) -> List<'c> {
        List(Call::new(self.0, &list::FACTS))
    }

    /// Creates an issue.
    pub fn create(self, body: &NewIssueEnvelope) -> Create<'c> {
        Create(Call::new(self.0, &create::FACTS).json(body))
    }

    /// Gets an issue.
    ///
    /// - `id`: The id of the issue.
    pub fn get(self, id: i64) -> Get<'c> {
        Get(Call::new(self.0, &get::FACTS).path("id", &id))
    }

    /// Changes some fields of an issue, or adds a note to it.
    ///
    /// What is not sent stays. Nothing comes back: whether a field may be changed depends on the
    /// workflow, and a change that it does not allow is left out without a word.
    ///
    /// - `id`: The id of the issue.
    pub fn update(self, id: i64, body: &IssueChangesEnvelope) -> Update<'c> {
        Update(Call::new(self.0, &update::FACTS).path("id", &id).json(body))
    }

    /// Deletes an issue and all its parts, for good.
    ///
    /// - `id`: The id of the issue.
    pub fn delete(self, id: i64) -> Delete<'c> {
        Delete(Call::new(self.0, &delete::FACTS).path("id", &id))
    }

    /// Makes a user hear of what happens to an issue.
    ///
    /// - `id`: The id of the issue.
    pub fn add_watcher(self, id: i64, body: &Watcher) -> AddWatcher<'c> {
        AddWatcher(Call::new(self.0, &add_watcher::FACTS).path("id", &id).json(body))
    }

    /// Makes a user hear no more of an issue.
    ///
    /// - `id`: The id of the issue.
    /// - `user`: The id of the user.
    pub fn remove_watcher(self, id: i64, user: i64) -> RemoveWatcher<'c> {
        RemoveWatcher(Call::new(self.0, &remove_watcher::FACTS).path("id", &id).path("user", &user))
    }
}

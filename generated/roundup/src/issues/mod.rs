// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

//! Pieces of work.

pub mod collection;
mod create;
mod delete;
mod get;
mod list;
mod mapping;
mod update;

pub use {create::Create, delete::Delete, get::Get, list::List, update::Update};

use crate::types::{IssueChanges, NewIssue};
use connectome::{Call, Connection};

/// What can be done with `issues`.
#[derive(Clone, Copy, Debug)]
pub struct Issues<'c>(pub(crate) &'c Connection);

impl<'c> Issues<'c> {
    /// Lists issues, all at once or a page at a time.
    pub fn list(self) -> List<'c> {
        List(Call::new(self.0, &list::FACTS))
    }

    /// Creates an issue.
    pub fn create(self, body: &NewIssue) -> Create<'c> {
        Create(Call::new(self.0, &create::FACTS).json(body))
    }

    /// Gets an issue, a deleted one too.
    ///
    /// - `id`: The id of the item; `username=ada` finds it by its key, where its class has one.
    pub fn get(self, id: &str) -> Get<'c> {
        Get(Call::new(self.0, &get::FACTS).path("id", &id))
    }

    /// Changes some fields of an issue and leaves the others.
    ///
    /// - `id`: The id of the item; `username=ada` finds it by its key, where its class has one.
    /// - `If-Match`: The ETag of the state that you have seen, quotes included.
    pub fn update(self, id: &str, if_match: &str, body: &IssueChanges) -> Update<'c> {
        Update(
            Call::new(self.0, &update::FACTS)
                .path("id", &id)
                .header("If-Match", &if_match)
                .json(body),
        )
    }

    /// Retires an issue; lists no longer have it.
    ///
    /// - `id`: The id of the item; `username=ada` finds it by its key, where its class has one.
    /// - `If-Match`: The ETag of the state that you have seen, quotes included.
    pub fn delete(self, id: &str, if_match: &str) -> Delete<'c> {
        Delete(Call::new(self.0, &delete::FACTS).path("id", &id).header("If-Match", &if_match))
    }
}

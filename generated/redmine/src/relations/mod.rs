// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

//! How issues depend on each other.

mod create;
mod delete;
mod get;
mod list;

pub use {create::Create, delete::Delete, get::Get, list::List};

use crate::types::NewRelationEnvelope;
use connectome::{Call, Connection};

/// What can be done with `relations`.
#[derive(Clone, Copy, Debug)]
pub struct Relations<'c>(pub(crate) &'c Connection);

impl<'c> Relations<'c> {
    /// Lists how an issue depends on others.
    ///
    /// - `id`: The id of the issue.
    pub fn list(self, id: i64) -> List<'c> {
        List(Call::new(self.0, &list::FACTS).path("id", &id))
    }

    /// Says how an issue depends on another.
    ///
    /// - `id`: The id of the issue.
    pub fn create(self, id: i64, body: &NewRelationEnvelope) -> Create<'c> {
        Create(Call::new(self.0, &create::FACTS).path("id", &id).json(body))
    }

    /// Gets a relation.
    ///
    /// - `id`: The id of the relation.
    pub fn get(self, id: i64) -> Get<'c> {
        Get(Call::new(self.0, &get::FACTS).path("id", &id))
    }

    /// Deletes a relation.
    ///
    /// - `id`: The id of the relation.
    pub fn delete(self, id: i64) -> Delete<'c> {
        Delete(Call::new(self.0, &delete::FACTS).path("id", &id))
    }
}

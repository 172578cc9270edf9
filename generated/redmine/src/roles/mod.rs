// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

//! What members of a project may do.

mod get;
mod list;

pub use {get::Get, list::List};

use connectome::{Call, Connection};

/// What can be done with `roles`.
#[derive(Clone, Copy, Debug)]
pub struct Roles<'c>(pub(crate) &'c Connection);

impl<'c> Roles<'c> {
    /// Lists roles, all at once.
    pub fn list(self) -> List<'c> {
        List(Call::new(self.0, &list::FACTS))
    }

    /// Gets a role with what it allows.
    ///
    /// - `id`: The id of the role.
    pub fn get(self, id: i64) -> Get<'c> {
        Get(Call::new(self.0, &get::FACTS).path("id", &id))
    }
}

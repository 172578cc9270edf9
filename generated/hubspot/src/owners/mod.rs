// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

//! The users to whom objects are assigned.

pub mod collection;
mod get;
mod list;
mod mapping;

pub use {get::Get, get::GetIdProperty, list::List};

use connectome::{Call, Connection};

/// What can be done with `owners`.
#[derive(Clone, Copy, Debug)]
pub struct Owners<'c>(pub(crate) &'c Connection);

impl<'c> Owners<'c> {
    /// Lists owners, a page at a time.
    pub fn list(self) -> List<'c> {
        List(Call::new(self.0, &list::FACTS))
    }

    /// Reads an owner.
    ///
    /// - `ownerId`: The id of the owner, or of the user when `idProperty` is `userId`.
    pub fn get(self, owner_id: &str) -> Get<'c> {
        Get(Call::new(self.0, &get::FACTS).path("ownerId", &owner_id))
    }
}

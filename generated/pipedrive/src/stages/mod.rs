// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

//! The stages that deals go through.

pub mod collection;
mod get;
mod list;
mod mapping;

pub use {get::Get, list::List};

use connectome::{Call, Connection};

/// What can be done with `stages`.
#[derive(Clone, Copy, Debug)]
pub struct Stages<'c>(pub(crate) &'c Connection);

impl<'c> Stages<'c> {
    /// Lists stages, a page at a time.
    pub fn list(self) -> List<'c> {
        List(Call::new(self.0, &list::FACTS))
    }

    /// Reads a stage.
    ///
    /// - `id`: The id of the stage.
    pub fn get(self, id: i64) -> Get<'c> {
        Get(Call::new(self.0, &get::FACTS).path("id", &id))
    }
}

// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

//! Ways through stages.

mod get;
mod list;

pub use {get::Get, list::List};

use connectome::{Call, Connection};

/// What can be done with `pipelines`.
#[derive(Clone, Copy, Debug)]
pub struct Pipelines<'c>(pub(crate) &'c Connection);

impl<'c> Pipelines<'c> {
    /// Lists pipelines, a page at a time.
    pub fn list(self) -> List<'c> {
        List(Call::new(self.0, &list::FACTS))
    }

    /// Reads a pipeline.
    ///
    /// - `id`: The id of the pipeline.
    pub fn get(self, id: i64) -> Get<'c> {
        Get(Call::new(self.0, &get::FACTS).path("id", &id))
    }
}

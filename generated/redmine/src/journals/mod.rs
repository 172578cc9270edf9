// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

//! What was said about an issue and changed in it. They come with the issue; see `issues.get`.

mod update;

pub use update::Update;

use crate::types::JournalChangesEnvelope;
use connectome::{Call, Connection};

/// What can be done with `journals`.
#[derive(Clone, Copy, Debug)]
pub struct Journals<'c>(pub(crate) &'c Connection);

impl<'c> Journals<'c> {
    /// Changes a note; an empty one is deleted.
    ///
    /// - `id`: The id of the journal.
    pub fn update(self, id: i64, body: &JournalChangesEnvelope) -> Update<'c> {
        Update(Call::new(self.0, &update::FACTS).path("id", &id).json(body))
    }
}

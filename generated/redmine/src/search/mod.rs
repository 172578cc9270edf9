// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

//! Finds words anywhere.

mod all;

pub use all::All;

use connectome::{Call, Connection};

/// What can be done with `search`.
#[derive(Clone, Copy, Debug)]
pub struct Search<'c>(pub(crate) &'c Connection);

impl<'c> Search<'c> {
    /// Finds words in issues, wiki pages, news and other things.
    ///
    /// - `q`: The words.
    pub fn all(self, q: &str) -> All<'c> {
        All(Call::new(self.0, &all::FACTS).query("q", &q))
    }
}

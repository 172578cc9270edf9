// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

//! The kinds of issues: bug, feature, support, …

mod list;

pub use list::List;

use connectome::{Call, Connection};

/// What can be done with `trackers`.
#[derive(Clone, Copy, Debug)]
pub struct Trackers<'c>(pub(crate) &'c Connection);

impl<'c> Trackers<'c> {
    /// Lists trackers, all at once.
    pub fn list(self) -> List<'c> {
        List(Call::new(self.0, &list::FACTS))
    }
}

// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

//! How urgent an issue can be.

mod list;

pub use list::List;

use connectome::{Call, Connection};

/// What can be done with `priorities`.
#[derive(Clone, Copy, Debug)]
pub struct Priorities<'c>(pub(crate) &'c Connection);

impl<'c> Priorities<'c> {
    /// Lists the priorities of issues, all at once.
    pub fn list(self) -> List<'c> {
        List(Call::new(self.0, &list::FACTS))
    }
}

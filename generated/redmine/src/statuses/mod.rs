// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

//! How far an issue can be.

mod list;

pub use list::List;

use connectome::{Call, Connection};

/// What can be done with `statuses`.
#[derive(Clone, Copy, Debug)]
pub struct Statuses<'c>(pub(crate) &'c Connection);

impl<'c> Statuses<'c> {
    /// Lists the statuses of issues, all at once.
    pub fn list(self) -> List<'c> {
        List(Call::new(self.0, &list::FACTS))
    }
}

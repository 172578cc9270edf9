// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

//! What time can be spent on.

mod list;

pub use list::List;

use connectome::{Call, Connection};

/// What can be done with `activities`.
#[derive(Clone, Copy, Debug)]
pub struct Activities<'c>(pub(crate) &'c Connection);

impl<'c> Activities<'c> {
    /// Lists the activities that time can be spent on, all at once.
    pub fn list(self) -> List<'c> {
        List(Call::new(self.0, &list::FACTS))
    }
}

// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

//! Names for sets of users. Only for administrators.

mod list;

pub use list::List;

use connectome::{Call, Connection};

/// What can be done with `groups`.
#[derive(Clone, Copy, Debug)]
pub struct Groups<'c>(pub(crate) &'c Connection);

impl<'c> Groups<'c> {
    /// Lists groups, all at once.
    pub fn list(self) -> List<'c> {
        List(Call::new(self.0, &list::FACTS))
    }
}

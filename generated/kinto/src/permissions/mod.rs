// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

//! What the caller may do, everywhere. The server has to have its permissions endpoint switched on.

mod list;

pub use list::List;

use connectome::{Call, Connection};

/// What can be done with `permissions`.
#[derive(Clone, Copy, Debug)]
pub struct Permissions<'c>(pub(crate) &'c Connection);

impl<'c> Permissions<'c> {
    /// Lists what you may do, object by object, a page at a time.
    pub fn list(self) -> List<'c> {
        List(Call::new(self.0, &list::FACTS))
    }
}

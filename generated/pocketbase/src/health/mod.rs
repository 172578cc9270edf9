// @generated from specs/pocketbase by `cargo xtask generate`. Do not edit.

//! How the server is doing.

pub(crate) mod check;

pub use check::Check;

use connectome::{Call, Connection};

/// What can be done with `health`.
#[derive(Clone, Copy, Debug)]
pub struct Health<'c>(pub(crate) &'c Connection);

impl<'c> Health<'c> {
    /// Says that the server is there.
    pub fn check(self) -> Check<'c> {
        Check(Call::new(self.0, &check::FACTS))
    }
}

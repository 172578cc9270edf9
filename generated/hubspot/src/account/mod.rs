// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

//! The account that the credential is for.

pub(crate) mod details;

pub use details::Details;

use connectome::{Call, Connection};

/// What can be done with `account`.
#[derive(Clone, Copy, Debug)]
pub struct Account<'c>(pub(crate) &'c Connection);

impl<'c> Account<'c> {
    /// Says which account the credential is for.
    ///
    /// It takes no scope, so it is the way to try a credential.
    pub fn details(self) -> Details<'c> {
        Details(Call::new(self.0, &details::FACTS))
    }
}

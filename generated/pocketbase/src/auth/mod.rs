// @generated from specs/pocketbase by `cargo xtask generate`. Do not edit.

//! How a password becomes a token, and an old token a new one.

mod log_in;
mod refresh;

pub use {log_in::LogIn, refresh::Refresh};

use crate::types::Login;
use connectome::{Call, Connection};

/// What can be done with `auth`.
#[derive(Clone, Copy, Debug)]
pub struct Auth<'c>(pub(crate) &'c Connection);

impl<'c> Auth<'c> {
    /// Gives a token for a name and a password.
    ///
    /// Superusers are the records of the collection `_superusers`. A wrong password is refused with
    /// status 400.
    ///
    /// - `collection`: The name of the collection, or its id.
    pub fn log_in(self, collection: &str, body: &Login) -> LogIn<'c> {
        LogIn(Call::new(self.0, &log_in::FACTS).path("collection", &collection).json(body))
    }

    /// Gives a new token for one that is still good.
    ///
    /// - `collection`: The name of the collection, or its id.
    pub fn refresh(self, collection: &str) -> Refresh<'c> {
        Refresh(Call::new(self.0, &refresh::FACTS).path("collection", &collection))
    }
}

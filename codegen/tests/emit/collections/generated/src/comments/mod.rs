// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

//! What can be done with `comments`.

pub mod collection;
mod list;

pub use list::List;

use connectome::{Call, Connection};

/// What can be done with `comments`.
#[derive(Clone, Copy, Debug)]
pub struct Comments<'c>(pub(crate) &'c Connection);

impl<'c> Comments<'c> {
    /// `GET /tickets/{ticket}/comments`
    pub fn list(self, ticket: i64) -> List<'c> {
        List(Call::new(self.0, &list::FACTS).path("ticket", &ticket))
    }
}

// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

//! What can be done with `fields`.

pub(crate) mod list;

pub use {list::List, list::ListResponseItem};

use connectome::{Call, Connection};

/// What can be done with `fields`.
#[derive(Clone, Copy, Debug)]
pub struct Fields<'c>(pub(crate) &'c Connection);

impl<'c> Fields<'c> {
    /// `GET /fields`
    pub fn list(self) -> List<'c> {
        List(Call::new(self.0, &list::FACTS))
    }
}

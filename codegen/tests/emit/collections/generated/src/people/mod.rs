// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

//! What can be done with `people`.

pub mod collection;
pub(crate) mod list;
mod put;

pub use {list::List, list::ListResponse, put::Put};

use crate::types::Person;
use connectome::{Call, Connection};

/// What can be done with `people`.
#[derive(Clone, Copy, Debug)]
pub struct People<'c>(pub(crate) &'c Connection);

impl<'c> People<'c> {
    /// `GET /people`
    pub fn list(self) -> List<'c> {
        List(Call::new(self.0, &list::FACTS))
    }

    /// `PUT /people`
    pub fn put(self, body: &Person) -> Put<'c> {
        Put(Call::new(self.0, &put::FACTS).json(body))
    }
}

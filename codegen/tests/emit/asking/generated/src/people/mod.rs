// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

//! What can be done with `people`.

pub mod collection;
mod create;
mod list;
mod mapping;

pub use {create::Create, list::List};

use crate::types::NewPerson;
use connectome::{Call, Connection};

/// What can be done with `people`.
#[derive(Clone, Copy, Debug)]
pub struct People<'c>(pub(crate) &'c Connection);

impl<'c> People<'c> {
    /// `GET /people`
    pub fn list(self) -> List<'c> {
        List(Call::new(self.0, &list::FACTS))
    }

    /// `POST /people`
    pub fn create(self, body: &NewPerson) -> Create<'c> {
        Create(Call::new(self.0, &create::FACTS).json(body))
    }
}

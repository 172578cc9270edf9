// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

//! What can be done with `teams`.

pub mod collection;
mod create;
mod list;
mod mapping;

pub use {create::Create, list::List};

use crate::types::NewTeam;
use connectome::{Call, Connection};

/// What can be done with `teams`.
#[derive(Clone, Copy, Debug)]
pub struct Teams<'c>(pub(crate) &'c Connection);

impl<'c> Teams<'c> {
    /// `GET /teams`
    pub fn list(self) -> List<'c> {
        List(Call::new(self.0, &list::FACTS))
    }

    /// `POST /teams`
    pub fn create(self, body: &NewTeam) -> Create<'c> {
        Create(Call::new(self.0, &create::FACTS).json(body))
    }
}

// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

//! People.

mod create;
mod get;
mod list;

pub use {create::Create, get::Get, list::List, list::ListError, list::ListSort};

use crate::types::Contact;
use connectome::{Call, Connection};

/// What can be done with `contacts`.
#[derive(Clone, Copy, Debug)]
pub struct Contacts<'c>(pub(crate) &'c Connection);

impl<'c> Contacts<'c> {
    /// `GET /contacts`
    pub fn list(self) -> List<'c> {
        List(Call::new(self.0, &list::FACTS))
    }

    /// `POST /contacts`
    #[deprecated]
    pub fn create(self, body: &Contact) -> Create<'c> {
        Create(Call::new(self.0, &create::FACTS).json(body))
    }

    /// `GET /contacts/{id}`
    pub fn get(self, id: &str) -> Get<'c> {
        Get(Call::new(self.0, &get::FACTS).path("id", &id))
    }
}

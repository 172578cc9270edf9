// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

//! What can be done with `contacts`.

mod create;
mod get;
mod list;

pub use {create::Create, get::Get, list::List, list::ListError, list::ListSort};

use crate::types::Contact;
use connectome::{Call, Connection};
use {create::CREATE, get::GET, list::LIST};

/// People.
#[derive(Clone, Copy, Debug)]
pub struct Contacts<'c>(pub(crate) &'c Connection);

impl<'c> Contacts<'c> {
    /// `GET /contacts`
    pub fn list(self) -> List<'c> {
        List(Call::new(self.0, &LIST))
    }

    /// `POST /contacts`
    #[deprecated]
    pub fn create(self, body: &Contact) -> Create<'c> {
        Create(Call::new(self.0, &CREATE).json(body))
    }

    /// `GET /contacts/{id}`
    pub fn get(self, id: &str) -> Get<'c> {
        Get(Call::new(self.0, &GET).path("id", &id))
    }
}

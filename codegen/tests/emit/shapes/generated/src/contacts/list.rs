// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use crate::types::{Contact, Error, Operation};
use connectome::{Call, by_status, operation, text_enum};

/// `GET /contacts`
pub struct List<'c>(pub(super) Call<'c>);
pub(super) static FACTS: connectome::Operation =
    connectome::Operation::get("contacts.list", "/contacts");
operation!(List -> Vec<Contact>, ListError);

impl List<'_> {
    /// Sets `sort`.
    pub fn sort(self, sort: ListSort) -> Self {
        Self(self.0.query("sort", &sort))
    }

    /// Sets `type`.
    pub fn r#type(self, r#type: &str) -> Self {
        Self(self.0.query("type", &r#type))
    }
}

/// What a failure brings.
pub enum ListError {
    Error(Error),
    Operation(Operation),
}
by_status! { ListError: Error(Error) = 404, Operation(Operation) = default }

pub enum ListSort {
    Name,
    MinusName,
    Plus1,
    Unlisted(String),
}
text_enum! { ListSort: Name = "name", MinusName = "-name", Plus1 = "+1" }

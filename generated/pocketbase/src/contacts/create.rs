// @generated from specs/pocketbase by `cargo xtask generate`. Do not edit.

use crate::types::{Contact, Failure};
use connectome::{Call, Encoding, Operation, operation};

/// `POST /collections/contacts/records`
pub struct Create<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::post("contacts.create", "/collections/contacts/records");
operation!(Create -> Contact, Failure);

impl Create<'_> {
    /// Which of the records that a record refers to are to come with it, in `expand`.
    pub fn expand(self, expand: &[&str]) -> Self {
        Self(self.0.query_as(Encoding::FORM.joined(), "expand", &expand))
    }

    /// Only these fields; `*` is all of a level.
    pub fn fields(self, fields: &[&str]) -> Self {
        Self(self.0.query_as(Encoding::FORM.joined(), "fields", &fields))
    }
}

// @generated from specs/pocketbase by `cargo xtask generate`. Do not edit.

use crate::types::{Contact, Failure};
use connectome::{Call, Encoding, Operation, operation};

/// `GET /collections/contacts/records/{id}`
pub struct Get<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::get("contacts.get", "/collections/contacts/records/{id}");
operation!(Get -> Contact, Failure);

impl Get<'_> {
    /// Which of the records that a record refers to are to come with it, in `expand`.
    pub fn expand(self, expand: &[&str]) -> Self {
        Self(self.0.query_as(Encoding::FORM.joined(), "expand", &expand))
    }

    /// Only these fields; `*` is all of a level.
    pub fn fields(self, fields: &[&str]) -> Self {
        Self(self.0.query_as(Encoding::FORM.joined(), "fields", &fields))
    }
}

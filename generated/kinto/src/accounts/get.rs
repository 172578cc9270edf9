// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use crate::types::{AccountEnvelope, Failure};
use connectome::{Call, Encoding, Operation, operation};

/// `GET /accounts/{id}`
pub struct Get<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("accounts.get", "/accounts/{id}");
operation!(Get -> AccountEnvelope, Failure);

impl Get<'_> {
    /// Only these fields, besides `id` and `last_modified`; `address.city` reaches into an object.
    /// Permissions are left out.
    pub fn fields(self, fields: &[&str]) -> Self {
        Self(self.0.query_as(Encoding::FORM.joined(), "_fields", &fields))
    }

    /// Only if the `ETag` is still this one, quotes included; otherwise status 412.
    pub fn if_match(self, if_match: &str) -> Self {
        Self(self.0.header("If-Match", &if_match))
    }

    /// Only if the `ETag` is another one than this, quotes included; `*`: only if there is nothing
    /// yet.
    pub fn if_none_match(self, if_none_match: &str) -> Self {
        Self(self.0.header("If-None-Match", &if_none_match))
    }
}

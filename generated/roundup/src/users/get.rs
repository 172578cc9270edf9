// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, UserAnswer};
use connectome::{Call, Encoding, Operation, operation};

/// `GET /data/user/{id}`
pub struct Get<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("users.get", "/data/user/{id}");
operation!(Get -> UserAnswer, Failure);

impl Get<'_> {
    /// Which fields to bring besides `id` and `link`; `status.name` reaches into what a field
    /// refers to.
    pub fn fields(self, fields: &[&str]) -> Self {
        Self(self.0.query_as(Encoding::FORM.joined(), "@fields", &fields))
    }

    /// How much to tell: `2` also brings what people call an item, `3` also the content of messages
    /// and files.
    pub fn verbose(self, verbose: i32) -> Self {
        Self(self.0.query("@verbose", &verbose))
    }

    /// `true` also brings `id`, `creation`, `creator`, `activity` and `actor`.
    pub fn protected(self, protected: bool) -> Self {
        Self(self.0.query("@protected", &protected))
    }
}

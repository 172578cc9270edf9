// @generated from specs/pocketbase by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, Record};
use connectome::{Call, Encoding, Operation, operation};

/// `PATCH /collections/{collection}/records/{id}`
pub struct Update<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::patch("records.update", "/collections/{collection}/records/{id}");
operation!(Update -> Record, Failure);

impl Update<'_> {
    /// Which of the records that a record refers to are to come with it, in `expand`.
    pub fn expand(self, expand: &[&str]) -> Self {
        Self(self.0.query_as(Encoding::FORM.joined(), "expand", &expand))
    }

    /// Only these fields; `*` is all of a level.
    pub fn fields(self, fields: &[&str]) -> Self {
        Self(self.0.query_as(Encoding::FORM.joined(), "fields", &fields))
    }
}

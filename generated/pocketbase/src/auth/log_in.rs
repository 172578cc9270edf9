// @generated from specs/pocketbase by `cargo xtask generate`. Do not edit.

use crate::types::{Authenticated, Failure};
use connectome::{Call, Encoding, Operation, operation};

/// `POST /collections/{collection}/auth-with-password`
pub struct LogIn<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::post("auth.log_in", "/collections/{collection}/auth-with-password").security(&[]);
operation!(LogIn -> Authenticated, Failure);

impl LogIn<'_> {
    /// Which of the records that a record refers to are to come with it, in `expand`.
    pub fn expand(self, expand: &[&str]) -> Self {
        Self(self.0.query_as(Encoding::FORM.joined(), "expand", &expand))
    }

    /// Only these fields; `*` is all of a level.
    pub fn fields(self, fields: &[&str]) -> Self {
        Self(self.0.query_as(Encoding::FORM.joined(), "fields", &fields))
    }
}

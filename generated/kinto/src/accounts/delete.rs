// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, TombstoneEnvelope};
use connectome::{Call, Operation, operation};

/// `DELETE /accounts/{id}`
pub struct Delete<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::delete("accounts.delete", "/accounts/{id}");
operation!(Delete -> TombstoneEnvelope, Failure);

impl Delete<'_> {
    /// Only if the `ETag` is still this one, quotes included; otherwise status 412.
    pub fn if_match(self, if_match: &str) -> Self {
        Self(self.0.header("If-Match", &if_match))
    }
}

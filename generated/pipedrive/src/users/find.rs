// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, UserList};
use connectome::{Call, Operation, operation};

/// `GET /api/v1/users/find`
pub struct Find<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("users.find", "/api/v1/users/find");
operation!(Find -> UserList, Failure);

impl Find<'_> {
    /// 1 looks for addresses only.
    pub fn search_by_email(self, search_by_email: i64) -> Self {
        Self(self.0.query("search_by_email", &search_by_email))
    }
}

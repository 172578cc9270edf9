// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, UserList};
use connectome::{Call, Need, Operation, Requirement, operation};

/// `GET /api/v1/users/find`
pub struct Find<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::get("users.find", "/api/v1/users/find").security(&[
        Requirement::of(&[Need::of("api_token")]),
        Requirement::of(&[Need::of("oauth").scopes(&["users:read"])]),
    ]);
operation!(Find -> UserList, Failure);

impl Find<'_> {
    /// 1 looks for addresses only.
    pub fn search_by_email(self, search_by_email: i64) -> Self {
        Self(self.0.query("search_by_email", &search_by_email))
    }
}

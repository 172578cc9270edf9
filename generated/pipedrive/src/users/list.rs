// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, UserList};
use connectome::{Call, Need, Operation, Requirement, operation};

/// `GET /api/v1/users`
pub struct List<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("users.list", "/api/v1/users").security(&[
    Requirement::of(&[Need::of("api_token")]),
    Requirement::of(&[Need::of("oauth").scopes(&["users:read"])]),
]);
operation!(List -> UserList, Failure);

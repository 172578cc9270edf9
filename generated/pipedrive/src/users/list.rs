// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, UserList};
use connectome::{Call, Operation, operation};

/// `GET /api/v1/users`
pub struct List<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("users.list", "/api/v1/users");
operation!(List -> UserList, Failure);

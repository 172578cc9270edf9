// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use crate::types::{Problems, UserEnvelope};
use connectome::{Call, Operation, operation};

/// `POST /users.json`
pub struct Create<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::post("users.create", "/users.json");
operation!(Create -> UserEnvelope, Problems);

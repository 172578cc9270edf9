// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use crate::types::{CreatedAnswer, Failure};
use connectome::{Call, Operation, operation};

/// `POST /data/user`
pub struct Create<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::post("users.create", "/data/user");
operation!(Create -> CreatedAnswer, Failure);

// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use crate::types::{CreatedAnswer, Failure};
use connectome::{Call, Operation, operation};

/// `POST /data/priority`
pub struct Create<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::post("priorities.create", "/data/priority");
operation!(Create -> CreatedAnswer, Failure);

// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use crate::types::{CreatedAnswer, Failure};
use connectome::{Call, Operation, operation};

/// `POST /data/status`
pub struct Create<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::post("statuses.create", "/data/status");
operation!(Create -> CreatedAnswer, Failure);

// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use crate::types::{BatchAnswer, Failure};
use connectome::{Call, Operation, operation};

/// `POST /batch`
pub struct SendCall<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::post("batch.send", "/batch");
operation!(SendCall -> BatchAnswer, Failure);

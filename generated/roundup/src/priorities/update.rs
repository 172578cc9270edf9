// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use crate::types::{ChangedAnswer, Failure};
use connectome::{Call, Operation, operation};

/// `PUT /data/priority/{id}`
pub struct Update<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::put("priorities.update", "/data/priority/{id}");
operation!(Update -> ChangedAnswer, Failure);

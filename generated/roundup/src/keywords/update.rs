// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use crate::types::{ChangedAnswer, Failure};
use connectome::{Call, Operation, operation};

/// `PUT /data/keyword/{id}`
pub struct Update<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::put("keywords.update", "/data/keyword/{id}");
operation!(Update -> ChangedAnswer, Failure);

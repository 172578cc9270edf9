// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use crate::types::{ClassesAnswer, Failure};
use connectome::{Call, Operation, operation};

/// `GET /data`
pub struct Classes<'c>(pub(super) Call<'c>);
pub(crate) static FACTS: Operation = Operation::get("tracker.classes", "/data");
operation!(Classes -> ClassesAnswer, Failure);

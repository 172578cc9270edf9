// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use crate::types::{DeletedAnswer, Failure};
use connectome::{Call, Operation, operation};

/// `DELETE /data/priority/{id}`
pub struct Delete<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::delete("priorities.delete", "/data/priority/{id}");
operation!(Delete -> DeletedAnswer, Failure);

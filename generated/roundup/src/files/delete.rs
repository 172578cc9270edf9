// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use crate::types::{DeletedAnswer, Failure};
use connectome::{Call, Operation, operation};

/// `DELETE /data/file/{id}`
pub struct Delete<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::delete("files.delete", "/data/file/{id}");
operation!(Delete -> DeletedAnswer, Failure);

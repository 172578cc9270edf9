// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{Deleted, Failure};
use connectome::{Call, Operation, operation};

/// `DELETE /api/v2/deals/{id}`
pub struct Delete<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::delete("deals.delete", "/api/v2/deals/{id}");
operation!(Delete -> Deleted, Failure);

// @generated from specs/pocketbase by `cargo xtask generate`. Do not edit.

use crate::types::Failure;
use connectome::{Call, Operation, operation};

/// `DELETE /collections/{collection}/records/{id}`
pub struct Delete<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::delete("records.delete", "/collections/{collection}/records/{id}");
operation!(Delete -> (), Failure);

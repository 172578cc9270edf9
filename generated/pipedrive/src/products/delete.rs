// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{Deleted, Failure};
use connectome::{Call, Operation, operation};

/// `DELETE /api/v2/products/{id}`
pub struct Delete<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::delete("products.delete", "/api/v2/products/{id}");
operation!(Delete -> Deleted, Failure);

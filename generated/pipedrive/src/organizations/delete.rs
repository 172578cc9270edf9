// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{Deleted, Failure};
use connectome::{Call, Operation, operation};

/// `DELETE /api/v2/organizations/{id}`
pub struct Delete<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::delete("organizations.delete", "/api/v2/organizations/{id}");
operation!(Delete -> Deleted, Failure);

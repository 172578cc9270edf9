// @generated from specs/pocketbase by `cargo xtask generate`. Do not edit.

use crate::types::{Collection, Failure};
use connectome::{Call, Operation, operation};

/// `PATCH /collections/{id}`
pub struct Update<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::patch("collections_resource.update", "/collections/{id}");
operation!(Update -> Collection, Failure);

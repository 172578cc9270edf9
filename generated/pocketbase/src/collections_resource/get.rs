// @generated from specs/pocketbase by `cargo xtask generate`. Do not edit.

use crate::types::{Collection, Failure};
use connectome::{Call, Operation, operation};

/// `GET /collections/{id}`
pub struct Get<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::get("collections_resource.get", "/collections/{id}");
operation!(Get -> Collection, Failure);

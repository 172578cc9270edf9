// @generated from specs/pocketbase by `cargo xtask generate`. Do not edit.

use crate::types::{Collection, Failure};
use connectome::{Call, Operation, operation};

/// `POST /collections`
pub struct Create<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::post("collections_resource.create", "/collections");
operation!(Create -> Collection, Failure);

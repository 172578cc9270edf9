// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use connectome::{Call, Operation, operation};

/// `PATCH /tickets/{id}`
pub struct Update<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::patch("tickets.update", "/tickets/{id}");
operation!(Update -> ());

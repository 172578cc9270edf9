// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use connectome::{Call, Operation, operation};

/// `DELETE /tickets/{id}`
pub struct Delete<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::delete("tickets.delete", "/tickets/{id}");
operation!(Delete -> ());

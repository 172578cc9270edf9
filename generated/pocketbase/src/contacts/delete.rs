// @generated from specs/pocketbase by `cargo xtask generate`. Do not edit.

use crate::types::Failure;
use connectome::{Call, Operation, operation};

/// `DELETE /collections/contacts/records/{id}`
pub struct Delete<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::delete("contacts.delete", "/collections/contacts/records/{id}");
operation!(Delete -> (), Failure);

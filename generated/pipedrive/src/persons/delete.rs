// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{Deleted, Failure};
use connectome::{Call, Need, Operation, Requirement, operation};

/// `DELETE /api/v2/persons/{id}`
pub struct Delete<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::delete("persons.delete", "/api/v2/persons/{id}")
    .security(&[
        Requirement::of(&[Need::of("api_token")]),
        Requirement::of(&[Need::of("oauth").scopes(&["contacts:full"])]),
    ]);
operation!(Delete -> Deleted, Failure);

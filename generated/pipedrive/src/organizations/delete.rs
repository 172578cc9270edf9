// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{Deleted, Failure};
use connectome::{Call, Need, Operation, Requirement, operation};

/// `DELETE /api/v2/organizations/{id}`
pub struct Delete<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::delete("organizations.delete", "/api/v2/organizations/{id}").security(&[
        Requirement::of(&[Need::of("api_token")]),
        Requirement::of(&[Need::of("oauth").scopes(&["contacts:full"])]),
    ]);
operation!(Delete -> Deleted, Failure);

// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{Deleted, Failure};
use connectome::{Call, Need, Operation, Requirement, operation};

/// `DELETE /api/v2/deals/{id}`
pub struct Delete<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::delete("deals.delete", "/api/v2/deals/{id}")
    .security(&[
        Requirement::of(&[Need::of("api_token")]),
        Requirement::of(&[Need::of("oauth").scopes(&["deals:full"])]),
    ]);
operation!(Delete -> Deleted, Failure);

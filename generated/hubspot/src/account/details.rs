// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use crate::types::{Account, Failure};
use connectome::{Call, Need, Operation, Requirement, operation};

/// `GET /account-info/v3/details`
pub struct Details<'c>(pub(super) Call<'c>);
pub(crate) static FACTS: Operation = Operation::get("account.details", "/account-info/v3/details")
    .security(&[
        Requirement::of(&[Need::of("private_app")]),
        Requirement::of(&[Need::of("oauth").scopes(&["oauth"])]),
    ]);
operation!(Details -> Account, Failure);

// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use crate::types::{Deal, Failure};
use connectome::{Call, Need, Operation, Requirement, operation};

/// `POST /crm/v3/objects/deals`
pub struct Create<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::post("deals.create", "/crm/v3/objects/deals")
    .security(&[
        Requirement::of(&[Need::of("private_app")]),
        Requirement::of(&[Need::of("oauth").scopes(&["crm.objects.deals.write"])]),
    ]);
operation!(Create -> Deal, Failure);

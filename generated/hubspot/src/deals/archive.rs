// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use crate::types::Failure;
use connectome::{Call, Need, Operation, Requirement, operation};

/// `DELETE /crm/v3/objects/deals/{dealId}`
pub struct Archive<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::delete("deals.archive", "/crm/v3/objects/deals/{dealId}").security(&[
        Requirement::of(&[Need::of("private_app")]),
        Requirement::of(&[Need::of("oauth").scopes(&["crm.objects.deals.write"])]),
    ]);
operation!(Archive -> (), Failure);

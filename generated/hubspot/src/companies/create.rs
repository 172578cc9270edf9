// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use crate::types::{Company, Failure};
use connectome::{Call, Need, Operation, Requirement, operation};

/// `POST /crm/v3/objects/companies`
pub struct Create<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::post("companies.create", "/crm/v3/objects/companies").security(&[
        Requirement::of(&[Need::of("private_app")]),
        Requirement::of(&[Need::of("oauth").scopes(&["crm.objects.companies.write"])]),
    ]);
operation!(Create -> Company, Failure);

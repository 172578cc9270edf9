// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use crate::types::{CompanySearchPage, Failure};
use connectome::{Call, Need, Operation, Requirement, operation};

/// `POST /crm/v3/objects/companies/search`
pub struct Search<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::post("companies.search", "/crm/v3/objects/companies/search").security(&[
        Requirement::of(&[Need::of("private_app")]),
        Requirement::of(&[Need::of("oauth").scopes(&["crm.objects.companies.read"])]),
    ]);
operation!(Search -> CompanySearchPage, Failure);

// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use crate::types::{DealSearchPage, Failure};
use connectome::{Call, Need, Operation, Requirement, operation};

/// `POST /crm/v3/objects/deals/search`
pub struct Search<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::post("deals.search", "/crm/v3/objects/deals/search").security(&[
        Requirement::of(&[Need::of("private_app")]),
        Requirement::of(&[Need::of("oauth").scopes(&["crm.objects.deals.read"])]),
    ]);
operation!(Search -> DealSearchPage, Failure);

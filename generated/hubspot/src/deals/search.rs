// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use crate::types::{DealSearchPage, Failure};
use connectome::{Call, Operation, operation};

/// `POST /crm/v3/objects/deals/search`
pub struct Search<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::post("deals.search", "/crm/v3/objects/deals/search");
operation!(Search -> DealSearchPage, Failure);

// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::{DealHit, Next};
use connectome::{Extra, record};

/// A page of deals that were found.
pub struct DealSearchPage {
    pub success: bool,
    pub data: DealSearchPageData,
    pub additional_data: Option<Next>,
    pub extra: Extra,
}
record! { DealSearchPage: success required, data required, additional_data optional, ..extra }

pub struct DealSearchPageData {
    pub items: Vec<DealHit>,
    pub extra: Extra,
}
record! { DealSearchPageData: items required, ..extra }

// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::{Deal, Paging};
use connectome::{Extra, record};

/// A page of deals.
pub struct DealPage {
    pub results: Vec<Deal>,
    pub paging: Option<Paging>,
    pub extra: Extra,
}
record! { DealPage: results required, paging optional, ..extra }

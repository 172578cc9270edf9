// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::{Deal, Paging};
use connectome::{Extra, record};

/// A page of the deals that a search found.
pub struct DealSearchPage {
    /// How many it found.
    pub total: u32,
    pub results: Vec<Deal>,
    pub paging: Option<Paging>,
    pub extra: Extra,
}
record! { DealSearchPage: total required, results required, paging optional, ..extra }

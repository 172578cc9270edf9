// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::{Company, Paging};
use connectome::{Extra, record};

/// A page of the companies that a search found.
pub struct CompanySearchPage {
    /// How many it found.
    pub total: u32,
    pub results: Vec<Company>,
    pub paging: Option<Paging>,
    pub extra: Extra,
}
record! { CompanySearchPage: total required, results required, paging optional, ..extra }

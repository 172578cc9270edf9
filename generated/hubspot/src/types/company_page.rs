// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::{Company, Paging};
use connectome::{Extra, record};

/// A page of companies.
pub struct CompanyPage {
    pub results: Vec<Company>,
    pub paging: Option<Paging>,
    pub extra: Extra,
}
record! { CompanyPage: results required, paging optional, ..extra }

// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::{Contact, Paging};
use connectome::{Extra, record};

/// A page of the contacts that a search found.
pub struct ContactSearchPage {
    /// How many it found.
    pub total: u32,
    pub results: Vec<Contact>,
    pub paging: Option<Paging>,
    pub extra: Extra,
}
record! { ContactSearchPage: total required, results required, paging optional, ..extra }

// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::{Contact, Paging};
use connectome::{Extra, record};

/// A page of contacts.
pub struct ContactPage {
    pub results: Vec<Contact>,
    pub paging: Option<Paging>,
    pub extra: Extra,
}
record! { ContactPage: results required, paging optional, ..extra }

// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::{Owner, Paging};
use connectome::{Extra, record};

/// A page of owners.
pub struct OwnerPage {
    pub results: Vec<Owner>,
    pub paging: Option<Paging>,
    pub extra: Extra,
}
record! { OwnerPage: results required, paging optional, ..extra }

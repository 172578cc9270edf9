// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::{Association, Paging};
use connectome::{Extra, record};

/// A page of associated objects.
pub struct AssociationPage {
    pub results: Vec<Association>,
    pub paging: Option<Paging>,
    pub extra: Extra,
}
record! { AssociationPage: results required, paging optional, ..extra }

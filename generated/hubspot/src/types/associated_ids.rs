// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::{AssociatedId, Paging};
use connectome::{Extra, record};

/// The first associated objects of a type; `associations.list` brings all of them.
pub struct AssociatedIds {
    pub results: Vec<AssociatedId>,
    pub paging: Option<Paging>,
    pub extra: Extra,
}
record! { AssociatedIds: results required, paging optional, ..extra }

// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::{Note, Paging};
use connectome::{Extra, record};

/// A page of notes.
pub struct NotePage {
    pub results: Vec<Note>,
    pub paging: Option<Paging>,
    pub extra: Extra,
}
record! { NotePage: results required, paging optional, ..extra }

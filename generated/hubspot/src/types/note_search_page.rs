// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::{Note, Paging};
use connectome::{Extra, record};

/// A page of the notes that a search found.
pub struct NoteSearchPage {
    /// How many it found.
    pub total: u32,
    pub results: Vec<Note>,
    pub paging: Option<Paging>,
    pub extra: Extra,
}
record! { NoteSearchPage: total required, results required, paging optional, ..extra }

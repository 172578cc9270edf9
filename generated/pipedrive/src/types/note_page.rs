// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::{Note, Pagination};
use connectome::{Extra, record};

/// A page of notes.
pub struct NotePage {
    pub success: bool,
    /// Null when there are none.
    pub data: Option<Vec<Note>>,
    pub additional_data: Option<NotePageAdditionalData>,
    pub extra: Extra,
}
record! { NotePage: success required, data nullable, additional_data optional, ..extra }

#[derive(Default)]
pub struct NotePageAdditionalData {
    pub pagination: Option<Pagination>,
    pub extra: Extra,
}
record! { NotePageAdditionalData: pagination optional, ..extra }

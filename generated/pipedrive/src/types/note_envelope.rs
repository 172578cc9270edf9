// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::Note;
use connectome::{Extra, record};

pub struct NoteEnvelope {
    pub success: bool,
    pub data: Note,
    pub extra: Extra,
}
record! { NoteEnvelope: success required, data required, ..extra }

// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::NoteFields;
use connectome::{Extra, record};

/// What is to change of a note.
pub struct NoteChange {
    pub properties: NoteFields,
    pub extra: Extra,
}
record! { NoteChange: properties required, ..extra }

impl NoteChange {
    pub fn new(properties: NoteFields) -> Self {
        Self { properties, ..connectome::blank() }
    }
}

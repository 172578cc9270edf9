// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.
use super::NoteProperties;
use connectome::{Extra, record};

/// What is to change of a note.
#[derive(Clone, PartialEq)]
pub struct NoteChange {
    pub properties: NoteProperties,
    pub extra: Extra,
}
record! { NoteChange: properties required, ..extra }

impl NoteChange {
    pub fn new(properties: NoteProperties) -> Self {
        Self { properties, ..connectome::blank() }
    }
}

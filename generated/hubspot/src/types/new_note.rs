// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.
use super::{NewAssociation, NoteProperties};
use connectome::{Extra, record};

/// A note to create.
#[derive(Clone, PartialEq)]
pub struct NewNote {
    pub properties: NoteProperties,
    /// What it belongs to.
    pub associations: Option<Vec<NewAssociation>>,
    pub extra: Extra,
}
record! { NewNote: properties required, associations optional, ..extra }

impl NewNote {
    pub fn new(properties: NoteProperties) -> Self {
        Self { properties, ..connectome::blank() }
    }
}

// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::{NewAssociation, NoteFields};
use connectome::{Extra, record};

/// A note to create.
pub struct NewNote {
    pub properties: NoteFields,
    /// What it belongs to.
    pub associations: Option<Vec<NewAssociation>>,
    pub extra: Extra,
}
record! { NewNote: properties required, associations optional, ..extra }

impl NewNote {
    pub fn new(properties: NoteFields) -> Self {
        Self { properties, ..connectome::blank() }
    }
}

// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use connectome::{Extra, Timestamp, record};

/// What may be set of a note: HubSpot's own properties by their names; those that an account has
/// added stand beside them. An empty text takes a value away.
#[derive(Default)]
pub struct NoteFields {
    /// The text, as HTML, of up to 65,536 characters.
    pub hs_note_body: Option<String>,
    /// When it happened; where the note stands in the timeline.
    pub hs_timestamp: Option<Timestamp>,
    /// The ids of files that belong to it, with `;` between them.
    pub hs_attachment_ids: Option<String>,
    /// The id of the owner.
    pub hubspot_owner_id: Option<String>,
    pub extra: Extra,
}
record! { NoteFields:
    hs_note_body optional, hs_timestamp optional, hs_attachment_ids optional,
    hubspot_owner_id optional, ..extra
}

// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use connectome::{Extra, Timestamp, record};

/// What there is to know about a note: HubSpot's own properties by their names; those that an
/// account has added are kept beside them. Only those come that were asked for.
#[derive(Default)]
pub struct NoteProperties {
    /// The text, as HTML, of up to 65,536 characters.
    pub hs_note_body: Option<String>,
    /// When it happened; where the note stands in the timeline.
    pub hs_timestamp: Option<Timestamp>,
    /// The ids of files that belong to it, with `;` between them.
    pub hs_attachment_ids: Option<String>,
    /// The id of the owner.
    pub hubspot_owner_id: Option<String>,
    /// How the text begins, without HTML.
    pub hs_body_preview: Option<String>,
    /// The id of the object, once more.
    pub hs_object_id: Option<String>,
    /// When it was created.
    pub hs_createdate: Option<Timestamp>,
    /// When one of its properties changed last.
    pub hs_lastmodifieddate: Option<Timestamp>,
    /// The id of the user who created it.
    pub hs_created_by_user_id: Option<String>,
    /// The id of the user who changed it last.
    pub hs_updated_by_user_id: Option<String>,
    pub extra: Extra,
}
record! { NoteProperties:
    hs_note_body optional, hs_timestamp optional, hs_attachment_ids optional,
    hubspot_owner_id optional, hs_body_preview optional, hs_object_id optional,
    hs_createdate optional, hs_lastmodifieddate optional, hs_created_by_user_id optional,
    hs_updated_by_user_id optional, ..extra
}

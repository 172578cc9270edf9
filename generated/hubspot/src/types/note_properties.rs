// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.
use connectome::{Extra, Patch, Timestamp, record};

/// What there is to know about a note: HubSpot's own properties by their names; those that an
/// account has added are kept beside them.
#[derive(Clone, Default, PartialEq)]
pub struct NoteProperties {
    /// The text, as HTML, of up to 65,536 characters.
    pub hs_note_body: Patch<String>,
    /// When it happened; where the note stands in the timeline.
    pub hs_timestamp: Patch<Timestamp>,
    /// The ids of files that belong to it, with `;` between them.
    pub hs_attachment_ids: Patch<String>,
    /// The id of the owner.
    pub hubspot_owner_id: Patch<String>,
    /// How the text begins, without HTML. Read only.
    pub hs_body_preview: Patch<String>,
    /// The id of the object, once more. Read only.
    pub hs_object_id: Patch<String>,
    /// When it was created. Read only.
    pub hs_createdate: Patch<Timestamp>,
    /// When one of its properties changed last. Read only.
    pub hs_lastmodifieddate: Patch<Timestamp>,
    /// The id of the user who created it. Read only.
    pub hs_created_by_user_id: Patch<String>,
    /// The id of the user who changed it last. Read only.
    pub hs_updated_by_user_id: Patch<String>,
    pub extra: Extra,
}
record! { NoteProperties:
    hs_note_body optional, hs_timestamp optional, hs_attachment_ids optional,
    hubspot_owner_id optional, hs_body_preview optional, hs_object_id optional,
    hs_createdate optional, hs_lastmodifieddate optional, hs_created_by_user_id optional,
    hs_updated_by_user_id optional, ..extra
}

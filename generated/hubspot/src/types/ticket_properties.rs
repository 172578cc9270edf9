// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.
use connectome::{DecimalText, Extra, Patch, Timestamp, record};

/// What there is to know about a ticket: HubSpot's own properties by their names; those that an
/// account has added are kept beside them.
#[derive(Clone, Default, PartialEq)]
pub struct TicketProperties {
    /// What it is about, in a line.
    pub subject: Patch<String>,
    /// What it is about.
    pub content: Patch<String>,
    /// The id of the pipeline; `0` is the first.
    pub hs_pipeline: Patch<String>,
    /// The id of the stage in it.
    pub hs_pipeline_stage: Patch<String>,
    /// How urgent it is.
    pub hs_ticket_priority: Patch<String>,
    /// What kind of request it is; several have `;` between them.
    pub hs_ticket_category: Patch<String>,
    /// By which way it came.
    pub source_type: Patch<String>,
    /// What came of it.
    pub hs_resolution: Patch<String>,
    /// When it was closed.
    pub closed_date: Patch<Timestamp>,
    /// The id of the owner.
    pub hubspot_owner_id: Patch<String>,
    /// When somebody answered first. Read only.
    pub first_agent_reply_date: Patch<Timestamp>,
    /// How many milliseconds it was open. Read only.
    pub time_to_close: Patch<DecimalText>,
    /// When the latest activity took place: a note, call, email, meeting or task. Read only.
    pub notes_last_updated: Patch<Timestamp>,
    /// When somebody called, wrote to or met them last. Read only.
    pub notes_last_contacted: Patch<Timestamp>,
    /// The id of the object, once more. Read only.
    pub hs_object_id: Patch<String>,
    /// When it was created. Read only.
    pub createdate: Patch<Timestamp>,
    /// When one of its properties changed last. Read only.
    pub hs_lastmodifieddate: Patch<Timestamp>,
    /// The id of the user who created it. Read only.
    pub hs_created_by_user_id: Patch<String>,
    /// The id of the user who changed it last. Read only.
    pub hs_updated_by_user_id: Patch<String>,
    pub extra: Extra,
}
record! { TicketProperties:
    subject optional, content optional, hs_pipeline optional, hs_pipeline_stage optional,
    hs_ticket_priority optional, hs_ticket_category optional, source_type optional,
    hs_resolution optional, closed_date optional, hubspot_owner_id optional,
    first_agent_reply_date optional, time_to_close optional, notes_last_updated optional,
    notes_last_contacted optional, hs_object_id optional, createdate optional,
    hs_lastmodifieddate optional, hs_created_by_user_id optional, hs_updated_by_user_id optional,
    ..extra
}

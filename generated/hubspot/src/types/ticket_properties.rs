// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use connectome::{DecimalText, Extra, Timestamp, record};

/// What there is to know about a ticket: HubSpot's own properties by their names; those that an
/// account has added are kept beside them. Only those come that were asked for.
#[derive(Default)]
pub struct TicketProperties {
    /// What it is about, in a line.
    pub subject: Option<String>,
    /// What it is about.
    pub content: Option<String>,
    /// The id of the pipeline; `0` is the first.
    pub hs_pipeline: Option<String>,
    /// The id of the stage in it.
    pub hs_pipeline_stage: Option<String>,
    /// How urgent it is.
    pub hs_ticket_priority: Option<String>,
    /// What kind of request it is; several have `;` between them.
    pub hs_ticket_category: Option<String>,
    /// By which way it came.
    pub source_type: Option<String>,
    /// What came of it.
    pub hs_resolution: Option<String>,
    /// When it was closed.
    pub closed_date: Option<Timestamp>,
    /// The id of the owner.
    pub hubspot_owner_id: Option<String>,
    /// When somebody answered first.
    pub first_agent_reply_date: Option<Timestamp>,
    /// How many milliseconds it was open.
    pub time_to_close: Option<DecimalText>,
    /// When the latest activity took place: a note, call, email, meeting or task.
    pub notes_last_updated: Option<Timestamp>,
    /// When somebody called, wrote to or met them last.
    pub notes_last_contacted: Option<Timestamp>,
    /// The id of the object, once more.
    pub hs_object_id: Option<String>,
    /// When it was created.
    pub createdate: Option<Timestamp>,
    /// When one of its properties changed last.
    pub hs_lastmodifieddate: Option<Timestamp>,
    /// The id of the user who created it.
    pub hs_created_by_user_id: Option<String>,
    /// The id of the user who changed it last.
    pub hs_updated_by_user_id: Option<String>,
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

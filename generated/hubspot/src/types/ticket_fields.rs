// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use connectome::{Extra, Timestamp, record};

/// What may be set of a ticket: HubSpot's own properties by their names; those that an account has
/// added stand beside them. An empty text takes a value away.
#[derive(Default)]
pub struct TicketFields {
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
    pub extra: Extra,
}
record! { TicketFields:
    subject optional, content optional, hs_pipeline optional, hs_pipeline_stage optional,
    hs_ticket_priority optional, hs_ticket_category optional, source_type optional,
    hs_resolution optional, closed_date optional, hubspot_owner_id optional, ..extra
}

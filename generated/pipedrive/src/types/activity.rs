// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::{Address, Attendee, Participant};
use connectome::{Date, Extra, Timestamp, Uuid, record};

/// An activity.
pub struct Activity {
    /// The id of the activity.
    pub id: i64,
    /// What it is about.
    pub subject: Option<String>,
    /// Its type, by the key that the account gave it, such as `call`, `meeting` or `task`.
    pub r#type: Option<String>,
    /// The id of the user who is to do it.
    pub owner_id: Option<i64>,
    /// The id of the user who created it.
    pub creator_user_id: Option<i64>,
    /// The id of the deal.
    pub deal_id: Option<i64>,
    /// The id of the lead.
    pub lead_id: Option<Uuid>,
    /// The id of the main person.
    pub person_id: Option<i64>,
    /// The id of the organization.
    pub org_id: Option<i64>,
    /// The id of the project.
    pub project_id: Option<i64>,
    /// The day on which it is to be done.
    pub due_date: Option<Date>,
    /// The time of day in UTC, as `HH:MM:SS`.
    pub due_time: Option<String>,
    /// How long it takes, as `HH:MM:SS`.
    pub duration: Option<String>,
    /// Whether the user cannot do anything else meanwhile.
    pub busy: Option<bool>,
    /// Whether it is done.
    pub done: Option<bool>,
    /// When it was done.
    pub marked_as_done_time: Option<Timestamp>,
    pub location: Option<Address>,
    /// The persons who take part.
    pub participants: Option<Vec<Participant>>,
    /// Who was invited by a calendar.
    pub attendees: Option<Vec<Attendee>>,
    /// What the video call is made with.
    pub conference_meeting_client: Option<String>,
    /// The address of the video call.
    pub conference_meeting_url: Option<String>,
    /// The id of the video call.
    pub conference_meeting_id: Option<String>,
    /// What the attendees read.
    pub public_description: Option<String>,
    /// What only users read, as HTML.
    pub note: Option<String>,
    /// The id of the priority; `activity_fields` says what it is called.
    pub priority: Option<i64>,
    /// Whether it is deleted.
    pub is_deleted: Option<bool>,
    /// When it was created.
    pub add_time: Option<Timestamp>,
    /// When it changed last.
    pub update_time: Option<Timestamp>,
    pub extra: Extra,
}
record! { Activity:
    id required, subject optional, r#type = "type" optional, owner_id optional,
    creator_user_id optional, deal_id optional, lead_id optional, person_id optional,
    org_id optional, project_id optional, due_date optional, due_time optional, duration optional,
    busy optional, done optional, marked_as_done_time optional, location optional,
    participants optional, attendees optional, conference_meeting_client optional,
    conference_meeting_url optional, conference_meeting_id optional, public_description optional,
    note optional, priority optional, is_deleted optional, add_time optional, update_time optional,
    ..extra
}

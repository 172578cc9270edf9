// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use super::{Calendar, Contact, User};
use connectome::{Id, Model, ModelField, ModelKind, Timestamp, record, text_enum};

/// Something that stands in a calendar.
#[derive(Default)]
pub struct CalendarEvent {
    /// Read only.
    pub id: Option<Id<CalendarEvent>>,
    pub calendar_id: Option<Id<Calendar>>,
    pub title: Option<String>,
    pub description: Option<String>,
    pub location: Option<String>,
    pub status: Option<CalendarEventStatus>,
    /// Whether others see only that there is something.
    pub is_private: Option<bool>,
    /// Whether the time is taken.
    pub is_busy: Option<bool>,
    /// Whether only the days of `startTime` and `endTime` count.
    pub is_all_day: Option<bool>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    /// IANA: `Europe/Berlin`.
    pub timezone: Option<String>,
    /// Whether it happens again and again.
    pub is_recurrent: Option<bool>,
    /// When it happens again: rules of RFC 5545, `RRULE:FREQ=WEEKLY`.
    pub recurrence: Option<Vec<String>>,
    /// The recurrent event that it is one of.
    pub series_id: Option<Id<CalendarEvent>>,
    /// Where to meet, when it is online.
    pub meeting_uri: Option<String>,
    /// Who invites.
    pub organizer_id: Option<Id<User>>,
    /// Who is invited.
    pub attendees: Option<Vec<CalendarEventAttendee>>,
    /// Where people see it. Read only.
    pub uri: Option<String>,
    /// When it was created. Read only.
    pub created_time: Option<Timestamp>,
    /// Who created it. Read only.
    pub created_by: Option<Id<User>>,
    /// When it was changed last. Read only.
    pub updated_time: Option<Timestamp>,
    /// Who changed it last. Read only.
    pub updated_by: Option<Id<User>>,
}
record! { CalendarEvent:
    id optional, calendar_id = "calendarId" optional, title optional, description optional,
    location optional, status optional, is_private = "isPrivate" optional,
    is_busy = "isBusy" optional, is_all_day = "isAllDay" optional,
    start_time = "startTime" optional, end_time = "endTime" optional, timezone optional,
    is_recurrent = "isRecurrent" optional, recurrence optional, series_id = "seriesId" optional,
    meeting_uri = "meetingUri" optional, organizer_id = "organizerId" optional, attendees optional,
    uri optional, created_time = "createdTime" optional, created_by = "createdBy" optional,
    updated_time = "updatedTime" optional, updated_by = "updatedBy" optional,
}

impl Model for CalendarEvent {
    const KEY: &'static str = "calendar-events";
    const NAME: &'static str = "CalendarEvent";
    const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Reference("calendar-events")).read_only(),
        ModelField::new("calendarId", ModelKind::Reference("calendars")),
        ModelField::new("title", ModelKind::Text),
        ModelField::new("description", ModelKind::Text),
        ModelField::new("location", ModelKind::Text),
        ModelField::new("status", ModelKind::Values(&["confirmed", "tentative", "cancelled"])),
        ModelField::new("isPrivate", ModelKind::Boolean),
        ModelField::new("isBusy", ModelKind::Boolean),
        ModelField::new("isAllDay", ModelKind::Boolean),
        ModelField::new("startTime", ModelKind::Timestamp),
        ModelField::new("endTime", ModelKind::Timestamp),
        ModelField::new("timezone", ModelKind::Text),
        ModelField::new("isRecurrent", ModelKind::Boolean),
        ModelField::new("recurrence", ModelKind::List(&ModelKind::Text)),
        ModelField::new("seriesId", ModelKind::Reference("calendar-events")),
        ModelField::new("meetingUri", ModelKind::Text),
        ModelField::new("organizerId", ModelKind::Reference("users")),
        ModelField::new(
            "attendees",
            ModelKind::List(&ModelKind::Record(CalendarEventAttendee::FIELDS)),
        ),
        ModelField::new("uri", ModelKind::Text).read_only(),
        ModelField::new("createdTime", ModelKind::Timestamp).read_only(),
        ModelField::new("createdBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("updatedTime", ModelKind::Timestamp).read_only(),
        ModelField::new("updatedBy", ModelKind::Reference("users")).read_only(),
    ];
    type Filter = CalendarEventFilter;
    type Key = CalendarEventKey;

    fn id(&self) -> Option<&Id<Self>> {
        self.id.as_ref()
    }
}

impl From<CalendarEventFilter> for CalendarEvent {
    fn from(it: CalendarEventFilter) -> Self {
        Self {
            calendar_id: it.calendar_id,
            title: it.title,
            status: it.status,
            start_time: it.start_time,
            end_time: it.end_time,
            series_id: it.series_id,
            organizer_id: it.organizer_id,
            ..connectome::blank()
        }
    }
}

impl From<CalendarEventKey> for CalendarEvent {
    fn from(it: CalendarEventKey) -> Self {
        Self { title: it.title, start_time: it.start_time, ..connectome::blank() }
    }
}

pub enum CalendarEventStatus {
    Confirmed,
    Tentative,
    Cancelled,
    Unlisted(String),
}
text_enum! { CalendarEventStatus:
    Confirmed = "confirmed", Tentative = "tentative", Cancelled = "cancelled",
}

pub enum CalendarEventAttendeeResponse {
    Accepted,
    Declined,
    Tentative,
    None,
    Unlisted(String),
}
text_enum! { CalendarEventAttendeeResponse:
    Accepted = "accepted", Declined = "declined", Tentative = "tentative", None = "none",
}

#[derive(Default)]
pub struct CalendarEventAttendee {
    pub email: Option<String>,
    pub name: Option<String>,
    /// What they said to it.
    pub response: Option<CalendarEventAttendeeResponse>,
    /// Whether they need not come.
    pub is_optional: Option<bool>,
    pub user_id: Option<Id<User>>,
    pub contact_id: Option<Id<Contact>>,
}
record! { CalendarEventAttendee:
    email optional, name optional, response optional, is_optional = "isOptional" optional,
    user_id = "userId" optional, contact_id = "contactId" optional,
}

impl CalendarEventAttendee {
    /// Its fields, in order.
    pub const FIELDS: &'static [ModelField] = &[
        ModelField::new("email", ModelKind::Text),
        ModelField::new("name", ModelKind::Text),
        ModelField::new(
            "response",
            ModelKind::Values(&["accepted", "declined", "tentative", "none"]),
        ),
        ModelField::new("isOptional", ModelKind::Boolean),
        ModelField::new("userId", ModelKind::Reference("users")),
        ModelField::new("contactId", ModelKind::Reference("contacts")),
    ];
}

/// What a list can be narrowed by; all that is said must hold.
#[derive(Default)]
pub struct CalendarEventFilter {
    pub calendar_id: Option<Id<Calendar>>,
    pub title: Option<String>,
    pub status: Option<CalendarEventStatus>,
    /// Who invites.
    pub organizer_id: Option<Id<User>>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    /// The recurrent event that it is one of.
    pub series_id: Option<Id<CalendarEvent>>,
}
record! { CalendarEventFilter:
    calendar_id = "calendarId" optional, title optional, status optional,
    organizer_id = "organizerId" optional, start_time = "startTime" optional,
    end_time = "endTime" optional, series_id = "seriesId" optional,
}

/// What one can be found by; all that is said must hold.
#[derive(Default)]
pub struct CalendarEventKey {
    pub title: Option<String>,
    pub start_time: Option<Timestamp>,
}
record! { CalendarEventKey: title optional, start_time = "startTime" optional }

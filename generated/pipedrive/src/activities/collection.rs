// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

//! `activities` as a collection.

use crate::Pipedrive;
use crate::types::{Activity, ActivityEnvelope, ActivityPage, Address, Attendee, Participant};
use connectome::{
    Call, Collection, Create, Date, Delete, Extra, Find, List, Page, Paging, Slot, Timestamp,
    Update, Uuid, Written, record, text,
};

/// What is to be done or was: calls, meetings, tasks and whatever types an account has.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Activities;

impl Collection for Activities {
    const KEY: &'static str = "activities";
    type Connector = Pipedrive;
    type Record = Activity;

    fn id(record: &Activity) -> Option<String> {
        text(&record.id)
    }

    fn title(record: &Activity) -> Option<String> {
        text(&record.subject)
    }

    fn created_at(record: &Activity) -> Option<String> {
        text(&record.add_time)
    }

    fn updated_at(record: &Activity) -> Option<String> {
        text(&record.update_time)
    }
}

/// What a list of `activities` can be narrowed by.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ActivitiesFilter {
    /// Only the activities of this user.
    pub owner_id: Option<i64>,
    /// Only the activities about this deal.
    pub deal_id: Option<i64>,
    /// Only the activities about this lead.
    pub lead_id: Option<Uuid>,
    /// Only the activities with this person.
    pub person_id: Option<i64>,
    /// Only the activities with this organization.
    pub org_id: Option<i64>,
    /// Only what is done, or only what is not.
    pub done: Option<bool>,
    /// Only what fits this filter, which people have made in Pipedrive. Other conditions are
    /// ignored then.
    pub filter_id: Option<i64>,
    /// Only what changed at this moment or later, such as `2025-01-01T10:20:00Z`.
    pub updated_since: Option<Timestamp>,
    /// Only what changed before this moment, such as `2025-01-01T10:20:00Z`.
    pub updated_until: Option<Timestamp>,
}

impl List for Activities {
    type Filter = ActivitiesFilter;
    type Page = ActivityPage;
    const PAGING: Paging = Paging::cursor(Slot::Query("cursor")).limit(Slot::Query("limit"), 500);

    fn list<'c>(&self, connector: &'c Pipedrive, filter: &ActivitiesFilter) -> Call<'c> {
        Call::new(&connector.0, &super::list::FACTS)
            .query("owner_id", &filter.owner_id)
            .query("deal_id", &filter.deal_id)
            .query("lead_id", &filter.lead_id)
            .query("person_id", &filter.person_id)
            .query("org_id", &filter.org_id)
            .query("done", &filter.done)
            .query("filter_id", &filter.filter_id)
            .query("updated_since", &filter.updated_since)
            .query("updated_until", &filter.updated_until)
    }

    fn page(answer: ActivityPage) -> Page<Activity> {
        Page::of(answer.data)
            .next(&answer.additional_data.as_ref().and_then(|it| it.next_cursor.as_ref()))
    }
}

impl Find for Activities {
    type Found = ActivityEnvelope;

    fn find<'c>(&self, connector: &'c Pipedrive, id: &str) -> Call<'c> {
        Call::new(&connector.0, &super::get::FACTS).path("id", &id)
    }

    fn found(answer: ActivityEnvelope) -> Option<Activity> {
        Some(answer.data)
    }
}

/// What one of `activities` is made from.
#[derive(Default)]
pub struct ActivitiesNew {
    /// What it is about.
    pub subject: Option<String>,
    /// Its type, by the key that the account gave it, such as `call`, `meeting` or `task`.
    pub r#type: Option<String>,
    /// The id of the user who is to do it.
    pub owner_id: Option<i64>,
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
    pub location: Option<Address>,
    /// The persons who take part.
    pub participants: Option<Vec<Participant>>,
    /// Who was invited by a calendar.
    pub attendees: Option<Vec<Attendee>>,
    /// What the attendees read.
    pub public_description: Option<String>,
    /// What only users read, as HTML.
    pub note: Option<String>,
    /// The id of the priority; `activity_fields` says what it is called.
    pub priority: Option<i64>,
    pub extra: Extra,
}
record! { ActivitiesNew:
    subject optional, r#type = "type" optional, owner_id optional, deal_id optional,
    lead_id optional, person_id optional, org_id optional, project_id optional, due_date optional,
    due_time optional, duration optional, busy optional, done optional, location optional,
    participants optional, attendees optional, public_description optional, note optional,
    priority optional, ..extra
}

impl Create for Activities {
    type New = ActivitiesNew;
    type Created = ActivityEnvelope;

    fn create<'c>(&self, connector: &'c Pipedrive, new: &ActivitiesNew) -> Call<'c> {
        Call::new(&connector.0, &super::create::FACTS).json(new)
    }

    fn created(answer: ActivityEnvelope) -> Written<Activity> {
        Written::record(Some(answer.data))
    }
}

/// What of one of `activities` is to be another; what is absent stays.
#[derive(Default)]
pub struct ActivitiesChange {
    /// What it is about.
    pub subject: Option<String>,
    /// Its type, by the key that the account gave it, such as `call`, `meeting` or `task`.
    pub r#type: Option<String>,
    /// The id of the user who is to do it.
    pub owner_id: Option<i64>,
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
    pub location: Option<Address>,
    /// The persons who take part.
    pub participants: Option<Vec<Participant>>,
    /// Who was invited by a calendar.
    pub attendees: Option<Vec<Attendee>>,
    /// What the attendees read.
    pub public_description: Option<String>,
    /// What only users read, as HTML.
    pub note: Option<String>,
    /// The id of the priority; `activity_fields` says what it is called.
    pub priority: Option<i64>,
    pub extra: Extra,
}
record! { ActivitiesChange:
    subject optional, r#type = "type" optional, owner_id optional, deal_id optional,
    lead_id optional, person_id optional, org_id optional, project_id optional, due_date optional,
    due_time optional, duration optional, busy optional, done optional, location optional,
    participants optional, attendees optional, public_description optional, note optional,
    priority optional, ..extra
}

impl Update for Activities {
    type Change = ActivitiesChange;
    type Updated = ActivityEnvelope;

    fn update<'c>(
        &self,
        connector: &'c Pipedrive,
        id: &str,
        change: &ActivitiesChange,
    ) -> Call<'c> {
        Call::new(&connector.0, &super::update::FACTS).path("id", &id).json(change)
    }

    fn updated(answer: ActivityEnvelope) -> Written<Activity> {
        Written::record(Some(answer.data))
    }
}

impl Delete for Activities {
    type Deleted = ();

    fn delete<'c>(&self, connector: &'c Pipedrive, id: &str) -> Call<'c> {
        Call::new(&connector.0, &super::delete::FACTS).path("id", &id)
    }
}

// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

//! `notes` as a collection.

use crate::Pipedrive;
use crate::types::{Flag, Note, NoteEnvelope, NotePage};
use connectome::{
    Call, Collection, Create, Date, Delete, Extra, Find, List, Page, Paging, Slot, Update, Uuid,
    Written, record, text,
};

/// What people wrote down about persons, organizations, deals and leads.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Notes;

impl Collection for Notes {
    const KEY: &'static str = "notes";
    type Connector = Pipedrive;
    type Record = Note;

    fn id(record: &Note) -> Option<String> {
        text(&record.id)
    }

    fn title(record: &Note) -> Option<String> {
        text(&record.content)
    }
}

/// What a list of `notes` can be narrowed by.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NotesFilter {
    /// Only the notes of this user.
    pub user_id: Option<i64>,
    /// Only the notes about this person.
    pub person_id: Option<i64>,
    /// Only the notes about this organization.
    pub org_id: Option<i64>,
    /// Only the notes about this deal.
    pub deal_id: Option<i64>,
    /// Only the notes about this lead.
    pub lead_id: Option<Uuid>,
    /// Only notes of this day and after.
    pub start_date: Option<Date>,
    /// Only notes of this day and before.
    pub end_date: Option<Date>,
}

impl List for Notes {
    type Filter = NotesFilter;
    type Page = NotePage;
    const PAGING: Paging = Paging::offset(Slot::Query("start")).limit(Slot::Query("limit"), 500);

    fn list<'c>(&self, connector: &'c Pipedrive, filter: &NotesFilter) -> Call<'c> {
        Call::new(&connector.0, &super::list::FACTS)
            .query("user_id", &filter.user_id)
            .query("person_id", &filter.person_id)
            .query("org_id", &filter.org_id)
            .query("deal_id", &filter.deal_id)
            .query("lead_id", &filter.lead_id)
            .query("start_date", &filter.start_date)
            .query("end_date", &filter.end_date)
    }

    fn page(answer: NotePage) -> Page<Note> {
        Page::of(answer.data.unwrap_or_default()).more(
            &answer
                .additional_data
                .as_ref()
                .and_then(|it| it.pagination.as_ref())
                .map(|it| &it.more_items_in_collection),
        )
    }
}

impl Find for Notes {
    type Found = NoteEnvelope;

    fn find<'c>(&self, connector: &'c Pipedrive, id: &str) -> Call<'c> {
        Call::new(&connector.0, &super::get::FACTS).path("id", &id)
    }

    fn found(answer: NoteEnvelope) -> Option<Note> {
        Some(answer.data)
    }
}

/// What one of `notes` is made from.
pub struct NotesNew {
    /// The text, as HTML.
    pub content: String,
    pub lead_id: Option<Uuid>,
    pub deal_id: Option<i64>,
    pub person_id: Option<i64>,
    pub org_id: Option<i64>,
    /// The id of the user who wrote it; only administrators may name another than themselves.
    pub user_id: Option<i64>,
    /// When it was created, in UTC, when that was not now: `2025-01-31 14:05:00`.
    pub add_time: Option<String>,
    pub pinned_to_lead_flag: Option<Flag>,
    pub pinned_to_deal_flag: Option<Flag>,
    pub pinned_to_organization_flag: Option<Flag>,
    pub pinned_to_person_flag: Option<Flag>,
    pub extra: Extra,
}
record! { NotesNew:
    content required, lead_id optional, deal_id optional, person_id optional, org_id optional,
    user_id optional, add_time optional, pinned_to_lead_flag optional, pinned_to_deal_flag optional,
    pinned_to_organization_flag optional, pinned_to_person_flag optional, ..extra
}

impl NotesNew {
    pub fn new(content: String) -> Self {
        Self { content, ..connectome::blank() }
    }
}

impl Create for Notes {
    type New = NotesNew;
    type Created = NoteEnvelope;

    fn create<'c>(&self, connector: &'c Pipedrive, new: &NotesNew) -> Call<'c> {
        Call::new(&connector.0, &super::create::FACTS).json(new)
    }

    fn created(answer: NoteEnvelope) -> Written<Note> {
        Written::record(Some(answer.data))
    }
}

/// What of one of `notes` is to be another; what is absent stays.
#[derive(Default)]
pub struct NotesChange {
    /// The text, as HTML.
    pub content: Option<String>,
    pub lead_id: Option<Uuid>,
    pub deal_id: Option<i64>,
    pub person_id: Option<i64>,
    pub org_id: Option<i64>,
    pub user_id: Option<i64>,
    pub add_time: Option<String>,
    pub pinned_to_lead_flag: Option<Flag>,
    pub pinned_to_deal_flag: Option<Flag>,
    pub pinned_to_organization_flag: Option<Flag>,
    pub pinned_to_person_flag: Option<Flag>,
    pub extra: Extra,
}
record! { NotesChange:
    content optional, lead_id optional, deal_id optional, person_id optional, org_id optional,
    user_id optional, add_time optional, pinned_to_lead_flag optional, pinned_to_deal_flag optional,
    pinned_to_organization_flag optional, pinned_to_person_flag optional, ..extra
}

impl Update for Notes {
    type Change = NotesChange;
    type Updated = NoteEnvelope;

    fn update<'c>(&self, connector: &'c Pipedrive, id: &str, change: &NotesChange) -> Call<'c> {
        Call::new(&connector.0, &super::update::FACTS).path("id", &id).json(change)
    }

    fn updated(answer: NoteEnvelope) -> Written<Note> {
        Written::record(Some(answer.data))
    }
}

impl Delete for Notes {
    type Deleted = ();

    fn delete<'c>(&self, connector: &'c Pipedrive, id: &str) -> Call<'c> {
        Call::new(&connector.0, &super::delete::FACTS).path("id", &id)
    }
}

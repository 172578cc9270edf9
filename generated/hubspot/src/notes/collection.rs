// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

//! `notes` as a collection.

use crate::HubSpot;
use crate::types::{NewAssociation, Note, NoteFields, NotePage, NoteSearchPage, PropertyList};
use connectome::{
    Call, Collection, Create, Custom, CustomField, Delete, Extra, FieldNames, Find, Json, List,
    Page, Paging, Search, Slot, Update, Written, record, text,
};

/// What people wrote down about contacts, companies, deals and tickets.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Notes {
    /// Custom fields that records are to come with.
    pub fields: FieldNames,
}

impl Collection for Notes {
    const KEY: &'static str = "notes";
    type Connector = HubSpot;
    type Record = Note;

    fn id(record: &Note) -> Option<String> {
        text(&record.id)
    }

    fn title(record: &Note) -> Option<String> {
        text(&record.properties.hs_body_preview)
    }

    fn url(record: &Note) -> Option<String> {
        text(&record.url)
    }

    fn created_at(record: &Note) -> Option<String> {
        text(&record.created_at)
    }

    fn updated_at(record: &Note) -> Option<String> {
        text(&record.updated_at)
    }

    fn deleted_at(record: &Note) -> Option<String> {
        text(&record.archived_at)
    }
}

/// What a list of `notes` can be narrowed by.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NotesFilter {
    /// Only what is archived, instead of only what is not.
    pub archived: Option<bool>,
}

impl List for Notes {
    type Filter = NotesFilter;
    type Page = NotePage;
    const PAGING: Paging = Paging::cursor(Slot::Query("after")).limit(Slot::Query("limit"), 100);

    fn list<'c>(&self, connector: &'c HubSpot, filter: &NotesFilter) -> Call<'c> {
        Call::new(&connector.0, &super::list::FACTS)
            .query("properties", &self.fields.beside(Self::NAMED))
            .query("associations", &["contacts", "companies", "deals"])
            .query("archived", &filter.archived)
    }

    fn page(answer: NotePage) -> Page<Note> {
        Page::of(answer.results)
            .next(&answer.paging.as_ref().and_then(|it| it.next.as_ref()).map(|it| &it.after))
    }
}

impl Find for Notes {
    type Found = Note;

    fn find<'c>(&self, connector: &'c HubSpot, id: &str) -> Call<'c> {
        Call::new(&connector.0, &super::get::FACTS)
            .path("noteId", &id)
            .query("properties", &self.fields.beside(Self::NAMED))
            .query("associations", &["contacts", "companies", "deals"])
    }

    fn found(answer: Note) -> Option<Note> {
        Some(answer)
    }
}

impl Search for Notes {
    type Hits = NoteSearchPage;
    const PAGING: Paging =
        Paging::cursor(Slot::Body(&["after"])).limit(Slot::Body(&["limit"]), 200);

    fn search<'c>(&self, connector: &'c HubSpot, query: &str) -> Call<'c> {
        Call::new(&connector.0, &super::search::FACTS)
            .member(&["properties"], &self.fields.beside(Self::NAMED))
            .member(&["query"], &query)
    }

    fn hits(answer: NoteSearchPage) -> Page<Note> {
        Page::of(answer.results)
            .next(&answer.paging.as_ref().and_then(|it| it.next.as_ref()).map(|it| &it.after))
    }
}

/// What one of `notes` is made from.
pub struct NotesNew {
    pub properties: NoteFields,
    /// What it belongs to.
    pub associations: Option<Vec<NewAssociation>>,
    pub extra: Extra,
}
record! { NotesNew: properties required, associations optional, ..extra }

impl NotesNew {
    pub fn new(properties: NoteFields) -> Self {
        Self { properties, ..connectome::blank() }
    }
}

impl Create for Notes {
    type New = NotesNew;
    type Created = Note;

    fn create<'c>(&self, connector: &'c HubSpot, new: &NotesNew) -> Call<'c> {
        Call::new(&connector.0, &super::create::FACTS).json(new)
    }

    fn created(answer: Note) -> Written<Note> {
        Written::record(Some(answer))
    }
}

/// What of one of `notes` is to be another; what is absent stays.
#[derive(Default)]
pub struct NotesChange {
    pub properties: Option<NoteFields>,
    pub extra: Extra,
}
record! { NotesChange: properties optional, ..extra }

impl Update for Notes {
    type Change = NotesChange;
    type Updated = Note;

    fn update<'c>(&self, connector: &'c HubSpot, id: &str, change: &NotesChange) -> Call<'c> {
        Call::new(&connector.0, &super::update::FACTS).path("noteId", &id).json(change)
    }

    fn updated(answer: Note) -> Written<Note> {
        Written::record(Some(answer))
    }
}

impl Delete for Notes {
    type Deleted = ();

    fn delete<'c>(&self, connector: &'c HubSpot, id: &str) -> Call<'c> {
        Call::new(&connector.0, &super::archive::FACTS).path("noteId", &id)
    }
}

impl Custom for Notes {
    type Definitions = PropertyList;
    const NAMED: &'static [&'static str] = &[
        "hs_note_body",
        "hs_timestamp",
        "hs_attachment_ids",
        "hubspot_owner_id",
        "hs_body_preview",
        "hs_object_id",
        "hs_createdate",
        "hs_lastmodifieddate",
        "hs_created_by_user_id",
        "hs_updated_by_user_id",
    ];
    const WITHIN: &'static [&'static str] = &["properties"];

    fn definitions<'c>(&self, connector: &'c HubSpot) -> Call<'c> {
        Call::new(&connector.0, &crate::properties::list::FACTS).path("objectType", &"notes")
    }

    fn fields(answer: PropertyList) -> Vec<CustomField> {
        answer
            .results
            .into_iter()
            .map(|it| CustomField::new(&it.name).label(&it.label).kind(&it.r#type))
            .collect()
    }

    fn held(record: &Note) -> Json {
        Json::of(&record.properties)
    }

    fn also(&mut self, fields: FieldNames) {
        self.fields = fields;
    }
}

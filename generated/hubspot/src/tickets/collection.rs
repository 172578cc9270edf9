// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

//! `tickets` as a collection.

use crate::HubSpot;
use crate::types::{
    NewAssociation, PropertyList, Ticket, TicketFields, TicketPage, TicketSearchPage,
};
use connectome::{
    Call, Collection, Create, Custom, CustomField, Delete, Extra, FieldNames, Find, Json, List,
    Match, Page, Paging, Search, Slot, Update, Written, record, same, text,
};

/// Requests for help on their way through a pipeline.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tickets {
    /// Custom fields that records are to come with.
    pub fields: FieldNames,
}

impl Collection for Tickets {
    const KEY: &'static str = "tickets";
    type Connector = HubSpot;
    type Record = Ticket;

    fn id(record: &Ticket) -> Option<String> {
        text(&record.id)
    }

    fn title(record: &Ticket) -> Option<String> {
        text(&record.properties.subject)
    }

    fn url(record: &Ticket) -> Option<String> {
        text(&record.url)
    }

    fn created_at(record: &Ticket) -> Option<String> {
        text(&record.created_at)
    }

    fn updated_at(record: &Ticket) -> Option<String> {
        text(&record.updated_at)
    }

    fn deleted_at(record: &Ticket) -> Option<String> {
        text(&record.archived_at)
    }
}

/// What a list of `tickets` can be narrowed by.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TicketsFilter {
    /// Only what is archived, instead of only what is not.
    pub archived: Option<bool>,
}

impl List for Tickets {
    type Filter = TicketsFilter;
    type Page = TicketPage;
    const PAGING: Paging = Paging::cursor(Slot::Query("after")).limit(Slot::Query("limit"), 100);

    fn list<'c>(&self, connector: &'c HubSpot, filter: &TicketsFilter) -> Call<'c> {
        Call::new(&connector.0, &super::list::FACTS)
            .query("properties", &self.fields.beside(Self::NAMED))
            .query("associations", &["contacts", "companies"])
            .query("archived", &filter.archived)
    }

    fn page(answer: TicketPage) -> Page<Ticket> {
        Page::of(answer.results)
            .next(&answer.paging.as_ref().and_then(|it| it.next.as_ref()).map(|it| &it.after))
    }
}

impl Find for Tickets {
    type Found = Ticket;

    fn find<'c>(&self, connector: &'c HubSpot, id: &str) -> Call<'c> {
        Call::new(&connector.0, &super::get::FACTS)
            .path("ticketId", &id)
            .query("properties", &self.fields.beside(Self::NAMED))
            .query("associations", &["contacts", "companies"])
    }

    fn found(answer: Ticket) -> Option<Ticket> {
        Some(answer)
    }
}

impl Search for Tickets {
    type Hits = TicketSearchPage;
    const PAGING: Paging =
        Paging::cursor(Slot::Body(&["after"])).limit(Slot::Body(&["limit"]), 200);

    fn search<'c>(&self, connector: &'c HubSpot, query: &str) -> Call<'c> {
        Call::new(&connector.0, &super::search::FACTS)
            .member(&["properties"], &self.fields.beside(Self::NAMED))
            .member(&["query"], &query)
    }

    fn hits(answer: TicketSearchPage) -> Page<Ticket> {
        Page::of(answer.results)
            .next(&answer.paging.as_ref().and_then(|it| it.next.as_ref()).map(|it| &it.after))
    }
}

/// What one of `tickets` is known by.
#[derive(Default)]
pub struct TicketsKey {
    pub subject: Option<String>,
}
record! { TicketsKey: subject optional }

impl Match for Tickets {
    type Key = TicketsKey;
    type Candidates = TicketSearchPage;
    const PAGING: Paging =
        Paging::cursor(Slot::Body(&["after"])).limit(Slot::Body(&["limit"]), 200);

    fn candidates<'c>(&self, connector: &'c HubSpot, key: &TicketsKey) -> Call<'c> {
        Call::new(&connector.0, &super::search::FACTS)
            .member(&["properties"], &self.fields.beside(Self::NAMED))
            .member(&["query"], &key.subject)
    }

    fn records(answer: TicketSearchPage) -> Page<Ticket> {
        Page::of(answer.results)
            .next(&answer.paging.as_ref().and_then(|it| it.next.as_ref()).map(|it| &it.after))
    }

    fn is_match(record: &Ticket, key: &TicketsKey) -> bool {
        same(&record.properties.subject, &key.subject)
    }
}

/// What one of `tickets` is made from.
pub struct TicketsNew {
    pub properties: TicketFields,
    /// What it belongs to.
    pub associations: Option<Vec<NewAssociation>>,
    pub extra: Extra,
}
record! { TicketsNew: properties required, associations optional, ..extra }

impl TicketsNew {
    pub fn new(properties: TicketFields) -> Self {
        Self { properties, ..connectome::blank() }
    }
}

impl Create for Tickets {
    type New = TicketsNew;
    type Created = Ticket;

    fn create<'c>(&self, connector: &'c HubSpot, new: &TicketsNew) -> Call<'c> {
        Call::new(&connector.0, &super::create::FACTS).json(new)
    }

    fn created(answer: Ticket) -> Written<Ticket> {
        Written::record(Some(answer))
    }
}

/// What of one of `tickets` is to be another; what is absent stays.
#[derive(Default)]
pub struct TicketsChange {
    pub properties: Option<TicketFields>,
    pub extra: Extra,
}
record! { TicketsChange: properties optional, ..extra }

impl Update for Tickets {
    type Change = TicketsChange;
    type Updated = Ticket;

    fn update<'c>(&self, connector: &'c HubSpot, id: &str, change: &TicketsChange) -> Call<'c> {
        Call::new(&connector.0, &super::update::FACTS).path("ticketId", &id).json(change)
    }

    fn updated(answer: Ticket) -> Written<Ticket> {
        Written::record(Some(answer))
    }
}

impl Delete for Tickets {
    type Deleted = ();

    fn delete<'c>(&self, connector: &'c HubSpot, id: &str) -> Call<'c> {
        Call::new(&connector.0, &super::archive::FACTS).path("ticketId", &id)
    }
}

impl Custom for Tickets {
    type Definitions = PropertyList;
    const NAMED: &'static [&'static str] = &[
        "subject",
        "content",
        "hs_pipeline",
        "hs_pipeline_stage",
        "hs_ticket_priority",
        "hs_ticket_category",
        "source_type",
        "hs_resolution",
        "closed_date",
        "hubspot_owner_id",
        "first_agent_reply_date",
        "time_to_close",
        "notes_last_updated",
        "notes_last_contacted",
        "hs_object_id",
        "createdate",
        "hs_lastmodifieddate",
        "hs_created_by_user_id",
        "hs_updated_by_user_id",
    ];
    const WITHIN: &'static [&'static str] = &["properties"];

    fn definitions<'c>(&self, connector: &'c HubSpot) -> Call<'c> {
        Call::new(&connector.0, &crate::properties::list::FACTS).path("objectType", &"tickets")
    }

    fn fields(answer: PropertyList) -> Vec<CustomField> {
        answer
            .results
            .into_iter()
            .map(|it| CustomField::new(&it.name).label(&it.label).kind(&it.r#type))
            .collect()
    }

    fn held(record: &Ticket) -> Json {
        Json::of(&record.properties)
    }

    fn also(&mut self, fields: FieldNames) {
        self.fields = fields;
    }
}

// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

//! `tickets` as a collection.

use crate::Sample;
use crate::collections::Comments;
use crate::fields::ListResponseItem;
use crate::types::{Ticket, TicketPage, TicketsCreateResponse};
use connectome::{
    Call, Collection, Condition, Create, Custom, CustomField, Delete, Extra, FieldNames, Find,
    Json, List, Match, Page, Paging, Search, Slot, Timestamp, Update, Where, Written, record, same,
    text,
};

/// What customers ask for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tickets {
    /// The project that they belong to.
    pub project: Option<String>,
    /// Custom fields that records are to come with.
    pub fields: FieldNames,
}

impl Tickets {
    /// `comments` inside a record.
    pub fn comments(&self, record: &Ticket) -> Comments {
        Comments {
            ticket: record.id,
            project: text(&self.project),
            order: "newest".to_owned(),
            least: Some("0.5".parse().unwrap_or_default()),
            hidden: None,
        }
    }
}

impl Collection for Tickets {
    const KEY: &'static str = "tickets";
    type Connector = Sample;
    type Record = Ticket;

    fn id(record: &Ticket) -> Option<String> {
        text(&record.id)
    }

    fn title(record: &Ticket) -> Option<String> {
        text(&record.subject)
    }

    fn url(record: &Ticket) -> Option<String> {
        text(&record.url)
    }

    fn created_at(record: &Ticket) -> Option<String> {
        text(&record.created)
    }

    fn updated_at(record: &Ticket) -> Option<String> {
        text(&record.updated)
    }
}

/// What a list of `tickets` can be narrowed by.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TicketsFilter {
    /// Sets `project`.
    pub project: Option<String>,
    /// Sets `status`.
    pub status: Option<String>,
    /// Only those whose `subject` is this.
    pub subject: Option<String>,
    /// Only those whose `subject` has this in it.
    pub subject_contains: Option<String>,
    /// Only those whose `created` is more than this.
    pub created_gt: Option<Timestamp>,
    /// Only those whose `owner.mail` is this.
    pub owner_mail: Option<String>,
}

static WHERE: Where = Where::joined(" and ").quoted('\'', &[('\'', "''")]);

impl List for Tickets {
    type Filter = TicketsFilter;
    type Page = TicketPage;
    const PAGING: Paging = Paging::cursor(Slot::Query("after")).limit(Slot::Query("limit"), 100);

    fn list<'c>(&self, connector: &'c Sample, filter: &TicketsFilter) -> Call<'c> {
        Call::new(&connector.0, &super::list::FACTS)
            .query("project", &self.project)
            .query("sort", &"newest")
            .query("fields", &self.fields.beside(Self::NAMED).joined())
            .query_agreeing("project", &filter.project)
            .query("status", &filter.status)
            .narrowed(
                Slot::Query("$filter"),
                &WHERE,
                &[
                    Condition::of("subject eq ", &filter.subject, ""),
                    Condition::of("contains(subject,", &filter.subject_contains, ")"),
                    Condition::of("created gt ", &filter.created_gt, "").bare(),
                    Condition::of("owner.mail eq ", &filter.owner_mail, ""),
                ],
            )
    }

    fn page(answer: TicketPage) -> Page<Ticket> {
        Page::of(answer.tickets).next(&answer.next).more(&answer.more)
    }
}

impl Find for Tickets {
    type Found = TicketsCreateResponse;

    fn find<'c>(&self, connector: &'c Sample, id: &str) -> Call<'c> {
        Call::new(&connector.0, &super::get::FACTS)
            .path("id", &id)
            .query("include", &self.fields.beside(Self::NAMED))
    }

    fn found(answer: TicketsCreateResponse) -> Option<Ticket> {
        Some(answer.ticket)
    }
}

impl Search for Tickets {
    type Hits = TicketPage;
    const PAGING: Paging =
        Paging::offset(Slot::Body(&["offset"])).limit(Slot::Body(&["limit"]), 50);

    fn search<'c>(&self, connector: &'c Sample, query: &str) -> Call<'c> {
        Call::new(&connector.0, &super::search::FACTS).member(&["query"], &query)
    }

    fn hits(answer: TicketPage) -> Page<Ticket> {
        Page::of(answer.tickets).total(&answer.total)
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
    type Candidates = TicketPage;
    const PAGING: Paging = Paging::cursor(Slot::Query("after")).limit(Slot::Query("limit"), 100);

    fn candidates<'c>(&self, connector: &'c Sample, key: &TicketsKey) -> Call<'c> {
        Call::new(&connector.0, &super::list::FACTS).query("project", &self.project).narrowed(
            Slot::Query("$filter"),
            &WHERE,
            &[Condition::of("subject eq ", &key.subject, "")],
        )
    }

    fn records(answer: TicketPage) -> Page<Ticket> {
        Page::of(answer.tickets).next(&answer.next).more(&answer.more)
    }

    fn is_match(record: &Ticket, key: &TicketsKey) -> bool {
        same(&record.subject, &key.subject)
    }
}

/// What one of `tickets` is made from.
pub struct TicketsNew {
    pub subject: String,
    pub body: Option<String>,
    pub owner_id: Option<String>,
    pub extra: Extra,
}
record! { TicketsNew: subject required, body optional, owner_id optional, ..extra }

impl TicketsNew {
    pub fn new(subject: String) -> Self {
        Self { subject, ..connectome::blank() }
    }
}

impl Create for Tickets {
    type New = TicketsNew;
    type Created = TicketsCreateResponse;

    fn create<'c>(&self, connector: &'c Sample, new: &TicketsNew) -> Call<'c> {
        Call::new(&connector.0, &super::create::FACTS).member(&["ticket"], new)
    }

    fn created(answer: TicketsCreateResponse) -> Written<Ticket> {
        Written::record(Some(answer.ticket))
    }
}

/// What of one of `tickets` is to be another; what is absent stays.
#[derive(Default)]
pub struct TicketsChange {
    pub subject: Option<String>,
    pub body: Option<String>,
    pub extra: Extra,
}
record! { TicketsChange: subject optional, body optional, ..extra }

impl Update for Tickets {
    type Change = TicketsChange;
    type Updated = ();

    fn update<'c>(&self, connector: &'c Sample, id: &str, change: &TicketsChange) -> Call<'c> {
        Call::new(&connector.0, &super::update::FACTS).path("id", &id).member(&["ticket"], change)
    }

    fn updated(_: ()) -> Written<Ticket> {
        Written::nothing()
    }
}

impl Delete for Tickets {
    type Deleted = ();

    fn delete<'c>(&self, connector: &'c Sample, id: &str) -> Call<'c> {
        Call::new(&connector.0, &super::delete::FACTS).path("id", &id)
    }
}

impl Custom for Tickets {
    type Definitions = Vec<ListResponseItem>;
    const NAMED: &'static [&'static str] = &[];
    const WITHIN: &'static [&'static str] = &["custom"];

    fn definitions<'c>(&self, connector: &'c Sample) -> Call<'c> {
        Call::new(&connector.0, &crate::fields::list::FACTS)
    }

    fn fields(answer: Vec<ListResponseItem>) -> Vec<CustomField> {
        answer
            .into_iter()
            .map(|it| CustomField::new(&it.key).label(&it.label).kind(&it.r#type))
            .collect()
    }

    fn held(record: &Ticket) -> Json {
        Json::of(&record.custom)
    }

    fn also(&mut self, fields: FieldNames) {
        self.fields = fields;
    }
}

// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

//! `issues` as a collection.

use crate::Roundup;
use crate::types::{CreatedAnswer, Issue, IssuePage};
use connectome::{
    Call, Collection, Condition, Create, Delete, Encoding, Extra, Find, List, Page, Paging, Slot,
    Update, Where, Written, record, text,
};

/// Pieces of work.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Issues;

impl Collection for Issues {
    const KEY: &'static str = "issues";
    type Connector = Roundup;
    type Record = Issue;

    fn id(record: &Issue) -> Option<String> {
        text(&record.id)
    }

    fn title(record: &Issue) -> Option<String> {
        text(&record.title)
    }

    fn created_at(record: &Issue) -> Option<String> {
        text(&record.creation)
    }

    fn updated_at(record: &Issue) -> Option<String> {
        text(&record.activity)
    }
}

/// What a list of `issues` can be narrowed by.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct IssuesFilter {
    /// Only with this text in the title.
    pub title: Option<String>,
    /// Only in one of these statuses: ids or names, joined by commas; `-1` for none.
    pub status: Option<String>,
    /// Only of one of these priorities, as with `status`.
    pub priority: Option<String>,
    /// Only assigned to one of these users, as with `status`.
    pub assignedto: Option<String>,
    /// Only reported by one of these users, as with `status`.
    pub creator: Option<String>,
    /// Only with one of these keywords, as with `status`.
    pub keyword: Option<String>,
    /// Only those that one of these users hears of, as with `status`.
    pub nosy: Option<String>,
    /// Only those whose `creation` is this or more.
    pub creation_gte: Option<String>,
    /// Only those whose `creation` is this or less.
    pub creation_lte: Option<String>,
    /// Only those whose `activity` is this or more.
    pub activity_gte: Option<String>,
    /// Only those whose `activity` is this or less.
    pub activity_lte: Option<String>,
}

static WHERE: Where = Where::each().between("", ";", "");

impl List for Issues {
    type Filter = IssuesFilter;
    type Page = IssuePage;
    const PAGING: Paging = Paging::next_url().limit(Slot::Query("@page_size"), 100);

    fn list<'c>(&self, connector: &'c Roundup, filter: &IssuesFilter) -> Call<'c> {
        Call::new(&connector.0, &super::list::FACTS)
            .query_as(
                Encoding::FORM.joined(),
                "@fields",
                &[
                    "title",
                    "status",
                    "priority",
                    "assignedto",
                    "keyword",
                    "nosy",
                    "superseder",
                    "creation",
                    "creator",
                    "activity",
                    "actor",
                ],
            )
            .query("@verbose", &2)
            .query_as(Encoding::FORM.joined(), "@sort", &["id"])
            .query("title", &filter.title)
            .query("status", &filter.status)
            .query("priority", &filter.priority)
            .query("assignedto", &filter.assignedto)
            .query("creator", &filter.creator)
            .query("keyword", &filter.keyword)
            .query("nosy", &filter.nosy)
            .narrowed_each(
                &WHERE,
                &[
                    Condition::of("", &filter.creation_gte, ";")
                        .to(Slot::Query("creation"))
                        .least(),
                    Condition::of(";", &filter.creation_lte, "").to(Slot::Query("creation")).most(),
                    Condition::of("", &filter.activity_gte, ";")
                        .to(Slot::Query("activity"))
                        .least(),
                    Condition::of(";", &filter.activity_lte, "").to(Slot::Query("activity")).most(),
                ],
            )
    }

    fn page(answer: IssuePage) -> Page<Issue> {
        Page::of(answer.data.collection).next(
            &answer
                .data
                .links
                .as_ref()
                .and_then(|it| it.next.as_ref())
                .and_then(|it| it.first())
                .map(|it| &it.uri),
        )
    }
}

impl Find for Issues {
    type Found = IssuePage;

    fn find<'c>(&self, connector: &'c Roundup, id: &str) -> Call<'c> {
        Call::new(&connector.0, &super::list::FACTS)
            .query_as(
                Encoding::FORM.joined(),
                "@fields",
                &[
                    "title",
                    "status",
                    "priority",
                    "assignedto",
                    "keyword",
                    "nosy",
                    "superseder",
                    "creation",
                    "creator",
                    "activity",
                    "actor",
                ],
            )
            .query("@verbose", &2)
            .query("id", &id)
    }

    fn found(answer: IssuePage) -> Option<Issue> {
        answer.data.collection.into_iter().next()
    }
}

/// What one of `issues` is made from.
pub struct IssuesNew {
    /// What it is about, in one line.
    pub title: String,
    /// How far it is: an id or a name.
    pub status: Option<String>,
    /// How urgent it is: an id or a name.
    pub priority: Option<String>,
    /// Who is to do it: an id or a name.
    pub assignedto: Option<String>,
    /// Words that it can be found by: ids or names.
    pub keyword: Option<Vec<String>>,
    /// Who hears of what happens to it: ids or names.
    pub nosy: Option<Vec<String>>,
    /// What was said about it: ids.
    pub messages: Option<Vec<String>>,
    /// Its files: ids.
    pub files: Option<Vec<String>>,
    /// The issues that take its place: ids.
    pub superseder: Option<Vec<String>>,
    pub extra: Extra,
}
record! { IssuesNew:
    title required, status optional, priority optional, assignedto optional, keyword optional,
    nosy optional, messages optional, files optional, superseder optional, ..extra
}

impl IssuesNew {
    pub fn new(title: String) -> Self {
        Self { title, ..connectome::blank() }
    }
}

impl Create for Issues {
    type New = IssuesNew;
    type Created = CreatedAnswer;

    fn create<'c>(&self, connector: &'c Roundup, new: &IssuesNew) -> Call<'c> {
        Call::new(&connector.0, &super::create::FACTS).json(new)
    }

    fn created(answer: CreatedAnswer) -> Written<Issue> {
        Written::id(&answer.data.id)
    }
}

/// What of one of `issues` is to be another; what is absent stays.
#[derive(Default)]
pub struct IssuesChange {
    /// What it is about, in one line.
    pub title: Option<String>,
    /// How far it is: an id or a name.
    pub status: Option<String>,
    /// How urgent it is: an id or a name.
    pub priority: Option<String>,
    /// Who is to do it: an id or a name.
    pub assignedto: Option<String>,
    /// Words that it can be found by: ids or names.
    pub keyword: Option<Vec<String>>,
    /// Who hears of what happens to it: ids or names.
    pub nosy: Option<Vec<String>>,
    /// What was said about it: ids.
    pub messages: Option<Vec<String>>,
    /// Its files: ids.
    pub files: Option<Vec<String>>,
    /// The issues that take its place: ids.
    pub superseder: Option<Vec<String>>,
    pub extra: Extra,
}
record! { IssuesChange:
    title optional, status optional, priority optional, assignedto optional, keyword optional,
    nosy optional, messages optional, files optional, superseder optional, ..extra
}

impl Update for Issues {
    type Change = IssuesChange;
    type Updated = ();

    fn update<'c>(&self, connector: &'c Roundup, id: &str, change: &IssuesChange) -> Call<'c> {
        Call::new(&connector.0, &super::update::FACTS).path("id", &id).etag("If-Match").json(change)
    }

    fn updated(_: ()) -> Written<Issue> {
        Written::nothing()
    }
}

impl Delete for Issues {
    type Deleted = ();

    fn delete<'c>(&self, connector: &'c Roundup, id: &str) -> Call<'c> {
        Call::new(&connector.0, &super::delete::FACTS).path("id", &id).etag("If-Match")
    }
}

// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

//! `issues` as a collection.

use crate::Redmine;
use crate::types::{CustomValue, Issue, IssueEnvelope, IssuePage, UploadedFile};
use connectome::{
    Call, Collection, Condition, Create, Date, Delete, Encoding, Extra, Find, List, Page, Paging,
    Patch, Slot, Timestamp, Update, Where, Written, record, text,
};

/// Pieces of work.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Issues {
    /// Only those of this project and the ones below it, and where new ones go: its id or its
    /// identifier.
    pub project_id: Option<String>,
}

impl Collection for Issues {
    const KEY: &'static str = "issues";
    type Connector = Redmine;
    type Record = Issue;

    fn id(record: &Issue) -> Option<String> {
        text(&record.id)
    }

    fn title(record: &Issue) -> Option<String> {
        text(&record.subject)
    }

    fn created_at(record: &Issue) -> Option<String> {
        text(&record.created_on)
    }

    fn updated_at(record: &Issue) -> Option<String> {
        text(&record.updated_on)
    }
}

/// What a list of `issues` can be narrowed by.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct IssuesFilter {
    /// Only of this project (id or identifier) and those below it.
    pub project_id: Option<String>,
    /// Only of this tracker.
    pub tracker_id: Option<i64>,
    /// Only of this priority.
    pub priority_id: Option<i64>,
    /// Only of this category.
    pub category_id: Option<i64>,
    /// Only planned for this version.
    pub fixed_version_id: Option<i64>,
    /// Only parts of this issue.
    pub parent_id: Option<i64>,
    /// Only assigned to this user or group: an id, or `me`.
    pub assigned_to_id: Option<String>,
    /// Only reported by this user: an id, or `me`.
    pub author_id: Option<String>,
    /// As a query says that someone has saved.
    pub query_id: Option<i64>,
    /// Only those whose `subject` has this in it.
    pub subject_contains: Option<String>,
    /// Only those whose `is_closed` is this.
    pub is_closed: Option<bool>,
    /// Only those whose `created_on` is this or more.
    pub created_on_gte: Option<Timestamp>,
    /// Only those whose `created_on` is this or less.
    pub created_on_lte: Option<Timestamp>,
    /// Only those whose `updated_on` is this or more.
    pub updated_on_gte: Option<Timestamp>,
    /// Only those whose `updated_on` is this or less.
    pub updated_on_lte: Option<Timestamp>,
    /// Only those whose `closed_on` is this or more.
    pub closed_on_gte: Option<Timestamp>,
    /// Only those whose `closed_on` is this or less.
    pub closed_on_lte: Option<Timestamp>,
    /// Only those whose `start_date` is this.
    pub start_date: Option<Date>,
    /// Only those whose `start_date` is this or more.
    pub start_date_gte: Option<Date>,
    /// Only those whose `start_date` is this or less.
    pub start_date_lte: Option<Date>,
    /// Only those whose `due_date` is this.
    pub due_date: Option<Date>,
    /// Only those whose `due_date` is this or more.
    pub due_date_gte: Option<Date>,
    /// Only those whose `due_date` is this or less.
    pub due_date_lte: Option<Date>,
}

static WHERE: Where = Where::each().refusing("|\r\n").between("><", "|", "");

impl List for Issues {
    type Filter = IssuesFilter;
    type Page = IssuePage;
    const PAGING: Paging = Paging::offset(Slot::Query("offset")).limit(Slot::Query("limit"), 100);

    fn list<'c>(&self, connector: &'c Redmine, filter: &IssuesFilter) -> Call<'c> {
        Call::new(&connector.0, &super::list::FACTS)
            .query("sort", &"id")
            .query("project_id", &self.project_id)
            .query("status_id", &"*")
            .query_agreeing("project_id", &filter.project_id)
            .query("tracker_id", &filter.tracker_id)
            .query("priority_id", &filter.priority_id)
            .query("category_id", &filter.category_id)
            .query("fixed_version_id", &filter.fixed_version_id)
            .query("parent_id", &filter.parent_id)
            .query("assigned_to_id", &filter.assigned_to_id)
            .query("author_id", &filter.author_id)
            .query("query_id", &filter.query_id)
            .narrowed_each(
                &WHERE,
                &[
                    Condition::of("~", &filter.subject_contains, "").to(Slot::Query("subject")),
                    Condition::of("", &filter.is_closed, "")
                        .saying(&[("true", "closed"), ("false", "open")])
                        .to(Slot::Query("status_id")),
                    Condition::of(">=", &filter.created_on_gte, "")
                        .bare()
                        .to(Slot::Query("created_on"))
                        .least(),
                    Condition::of("<=", &filter.created_on_lte, "")
                        .bare()
                        .to(Slot::Query("created_on"))
                        .most(),
                    Condition::of(">=", &filter.updated_on_gte, "")
                        .bare()
                        .to(Slot::Query("updated_on"))
                        .least(),
                    Condition::of("<=", &filter.updated_on_lte, "")
                        .bare()
                        .to(Slot::Query("updated_on"))
                        .most(),
                    Condition::of(">=", &filter.closed_on_gte, "")
                        .bare()
                        .to(Slot::Query("closed_on"))
                        .least(),
                    Condition::of("<=", &filter.closed_on_lte, "")
                        .bare()
                        .to(Slot::Query("closed_on"))
                        .most(),
                    Condition::of("=", &filter.start_date, "").bare().to(Slot::Query("start_date")),
                    Condition::of(">=", &filter.start_date_gte, "")
                        .bare()
                        .to(Slot::Query("start_date"))
                        .least(),
                    Condition::of("<=", &filter.start_date_lte, "")
                        .bare()
                        .to(Slot::Query("start_date"))
                        .most(),
                    Condition::of("=", &filter.due_date, "").bare().to(Slot::Query("due_date")),
                    Condition::of(">=", &filter.due_date_gte, "")
                        .bare()
                        .to(Slot::Query("due_date"))
                        .least(),
                    Condition::of("<=", &filter.due_date_lte, "")
                        .bare()
                        .to(Slot::Query("due_date"))
                        .most(),
                ],
            )
    }

    fn page(answer: IssuePage) -> Page<Issue> {
        Page::of(answer.issues).total(&answer.total_count)
    }
}

impl Find for Issues {
    type Found = IssueEnvelope;

    fn find<'c>(&self, connector: &'c Redmine, id: &str) -> Call<'c> {
        Call::new(&connector.0, &super::get::FACTS).path("id", &id).query_as(
            Encoding::FORM.joined(),
            "include",
            &["watchers"],
        )
    }

    fn found(answer: IssueEnvelope) -> Option<Issue> {
        Some(answer.issue)
    }
}

/// What one of `issues` is made from.
pub struct IssuesNew {
    /// The project: its id or its identifier.
    pub project_id: String,
    /// What it is about, in one line.
    pub subject: String,
    /// What kind of issue it is; the first of the project unless told.
    pub tracker_id: Option<i64>,
    /// How far it is; as the tracker says unless told.
    pub status_id: Option<i64>,
    /// How urgent it is; the usual one unless told.
    pub priority_id: Option<i64>,
    /// What it is about, as Textile or Markdown.
    pub description: Option<String>,
    /// Which part of the project it concerns.
    pub category_id: Option<i64>,
    /// The version that it is planned for.
    pub fixed_version_id: Option<i64>,
    /// The user or group that is to do it: an id, or `me`.
    pub assigned_to_id: Option<String>,
    /// The issue that it is a part of.
    pub parent_issue_id: Option<i64>,
    /// The day on which work begins; today, unless told.
    pub start_date: Option<Date>,
    /// The day on which it has to be done.
    pub due_date: Option<Date>,
    /// How much of it is done, in percent.
    pub done_ratio: Option<i32>,
    /// How long it is thought to take, in hours.
    pub estimated_hours: Option<f64>,
    /// Only those see it whom it concerns.
    pub is_private: Option<bool>,
    /// Who is to hear of what happens to it.
    pub watcher_user_ids: Option<Vec<i64>>,
    /// What its custom fields hold.
    pub custom_fields: Option<Vec<CustomValue>>,
    /// Files that were uploaded before.
    pub uploads: Option<Vec<UploadedFile>>,
    pub extra: Extra,
}
record! { IssuesNew:
    project_id required, subject required, tracker_id optional, status_id optional,
    priority_id optional, description optional, category_id optional, fixed_version_id optional,
    assigned_to_id optional, parent_issue_id optional, start_date optional, due_date optional,
    done_ratio optional, estimated_hours optional, is_private optional, watcher_user_ids optional,
    custom_fields optional, uploads optional, ..extra
}

impl IssuesNew {
    pub fn new(project_id: String, subject: String) -> Self {
        Self { project_id, subject, ..connectome::blank() }
    }
}

impl Create for Issues {
    type New = IssuesNew;
    type Created = IssueEnvelope;

    fn create<'c>(&self, connector: &'c Redmine, new: &IssuesNew) -> Call<'c> {
        Call::new(&connector.0, &super::create::FACTS).member(&["issue"], new)
    }

    fn created(answer: IssueEnvelope) -> Written<Issue> {
        Written::record(Some(answer.issue))
    }
}

/// What of one of `issues` is to be another; what is absent stays.
#[derive(Default)]
pub struct IssuesChange {
    /// Moves it to this project, by its id or its identifier.
    pub project_id: Option<String>,
    /// What it is about, in one line.
    pub subject: Option<String>,
    /// What kind of issue it is.
    pub tracker_id: Option<i64>,
    /// How far it is.
    pub status_id: Option<i64>,
    /// How urgent it is.
    pub priority_id: Option<i64>,
    /// What it is about, as Textile or Markdown.
    pub description: Patch<String>,
    /// Which part of the project it concerns.
    pub category_id: Patch<i64>,
    /// The version that it is planned for.
    pub fixed_version_id: Patch<i64>,
    /// The user or group that is to do it: an id, or `me`; empty for nobody.
    pub assigned_to_id: Option<String>,
    /// The issue that it is a part of.
    pub parent_issue_id: Patch<i64>,
    /// The day on which work begins.
    pub start_date: Patch<Date>,
    /// The day on which it has to be done.
    pub due_date: Patch<Date>,
    /// How much of it is done, in percent.
    pub done_ratio: Option<i32>,
    /// How long it is thought to take, in hours.
    pub estimated_hours: Patch<f64>,
    /// Only those see it whom it concerns.
    pub is_private: Option<bool>,
    /// What its custom fields hold; those that are not named stay.
    pub custom_fields: Option<Vec<CustomValue>>,
    /// Files that were uploaded before.
    pub uploads: Option<Vec<UploadedFile>>,
    /// What is to be said about it.
    pub notes: Option<String>,
    /// Only those read the note who may.
    pub private_notes: Option<bool>,
    pub extra: Extra,
}
record! { IssuesChange:
    project_id optional, subject optional, tracker_id optional, status_id optional,
    priority_id optional, description optional, category_id optional, fixed_version_id optional,
    assigned_to_id optional, parent_issue_id optional, start_date optional, due_date optional,
    done_ratio optional, estimated_hours optional, is_private optional, custom_fields optional,
    uploads optional, notes optional, private_notes optional, ..extra
}

impl Update for Issues {
    type Change = IssuesChange;
    type Updated = ();

    fn update<'c>(&self, connector: &'c Redmine, id: &str, change: &IssuesChange) -> Call<'c> {
        Call::new(&connector.0, &super::update::FACTS).path("id", &id).member(&["issue"], change)
    }

    fn updated(_: ()) -> Written<Issue> {
        Written::nothing()
    }
}

impl Delete for Issues {
    type Deleted = ();

    fn delete<'c>(&self, connector: &'c Redmine, id: &str) -> Call<'c> {
        Call::new(&connector.0, &super::delete::FACTS).path("id", &id)
    }
}

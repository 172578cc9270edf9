// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

//! `projects` as a collection.

use crate::Redmine;
use crate::types::{CustomValue, Project, ProjectEnvelope, ProjectPage};
use connectome::{
    Call, Collection, Create, Delete, Extra, Find, List, Page, Paging, Patch, Slot, Update,
    Written, record, text,
};

/// What issues belong to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Projects;

impl Collection for Projects {
    const KEY: &'static str = "projects";
    type Connector = Redmine;
    type Record = Project;

    fn id(record: &Project) -> Option<String> {
        text(&record.id)
    }

    fn title(record: &Project) -> Option<String> {
        text(&record.name)
    }

    fn created_at(record: &Project) -> Option<String> {
        text(&record.created_on)
    }

    fn updated_at(record: &Project) -> Option<String> {
        text(&record.updated_on)
    }
}

/// What a list of `projects` can be narrowed by.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProjectsFilter {
    /// Only these: `1` active, `5` closed. Archived ones are never listed.
    pub status: Option<i64>,
}

impl List for Projects {
    type Filter = ProjectsFilter;
    type Page = ProjectPage;
    const PAGING: Paging = Paging::offset(Slot::Query("offset")).limit(Slot::Query("limit"), 100);

    fn list<'c>(&self, connector: &'c Redmine, filter: &ProjectsFilter) -> Call<'c> {
        Call::new(&connector.0, &super::list::FACTS).query("status", &filter.status)
    }

    fn page(answer: ProjectPage) -> Page<Project> {
        Page::of(answer.projects).total(&answer.total_count)
    }
}

impl Find for Projects {
    type Found = ProjectEnvelope;

    fn find<'c>(&self, connector: &'c Redmine, id: &str) -> Call<'c> {
        Call::new(&connector.0, &super::get::FACTS).path("id", &id)
    }

    fn found(answer: ProjectEnvelope) -> Option<Project> {
        Some(answer.project)
    }
}

/// What one of `projects` is made from.
pub struct ProjectsNew {
    /// What people call it.
    pub name: String,
    /// Its name in addresses: small letters, digits, `-` and `_`.
    pub identifier: String,
    /// What it is.
    pub description: Option<String>,
    /// Where its own pages are.
    pub homepage: Option<String>,
    /// Everyone may see it; so it is, unless told.
    pub is_public: Option<bool>,
    /// The project that it lies in.
    pub parent_id: Option<i64>,
    /// The members of the project that it lies in are its members too.
    pub inherit_members: Option<bool>,
    /// Who is to do its issues unless told.
    pub default_assigned_to_id: Option<i64>,
    /// What kinds of issues it has.
    pub tracker_ids: Option<Vec<i64>>,
    /// What it uses of Redmine: `issue_tracking`, `time_tracking`, `wiki`, …
    pub enabled_module_names: Option<Vec<String>>,
    /// The custom fields of its issues.
    pub issue_custom_field_ids: Option<Vec<i64>>,
    /// What its custom fields hold.
    pub custom_fields: Option<Vec<CustomValue>>,
    pub extra: Extra,
}
record! { ProjectsNew:
    name required, identifier required, description optional, homepage optional, is_public optional,
    parent_id optional, inherit_members optional, default_assigned_to_id optional,
    tracker_ids optional, enabled_module_names optional, issue_custom_field_ids optional,
    custom_fields optional, ..extra
}

impl ProjectsNew {
    pub fn new(name: String, identifier: String) -> Self {
        Self { name, identifier, ..connectome::blank() }
    }
}

impl Create for Projects {
    type New = ProjectsNew;
    type Created = ProjectEnvelope;

    fn create<'c>(&self, connector: &'c Redmine, new: &ProjectsNew) -> Call<'c> {
        Call::new(&connector.0, &super::create::FACTS).member(&["project"], new)
    }

    fn created(answer: ProjectEnvelope) -> Written<Project> {
        Written::record(Some(answer.project))
    }
}

/// What of one of `projects` is to be another; what is absent stays.
#[derive(Default)]
pub struct ProjectsChange {
    /// What people call it.
    pub name: Option<String>,
    /// What it is.
    pub description: Patch<String>,
    /// Where its own pages are.
    pub homepage: Patch<String>,
    /// Everyone may see it.
    pub is_public: Option<bool>,
    /// The project that it lies in.
    pub parent_id: Patch<i64>,
    /// The members of the project that it lies in are its members too.
    pub inherit_members: Option<bool>,
    /// Who is to do its issues unless told.
    pub default_assigned_to_id: Patch<i64>,
    /// What kinds of issues it has.
    pub tracker_ids: Option<Vec<i64>>,
    /// What it uses of Redmine: `issue_tracking`, `time_tracking`, `wiki`, …
    pub enabled_module_names: Option<Vec<String>>,
    /// The custom fields of its issues.
    pub issue_custom_field_ids: Option<Vec<i64>>,
    /// What its custom fields hold; those that are not named stay.
    pub custom_fields: Option<Vec<CustomValue>>,
    pub extra: Extra,
}
record! { ProjectsChange:
    name optional, description optional, homepage optional, is_public optional, parent_id optional,
    inherit_members optional, default_assigned_to_id optional, tracker_ids optional,
    enabled_module_names optional, issue_custom_field_ids optional, custom_fields optional, ..extra
}

impl Update for Projects {
    type Change = ProjectsChange;
    type Updated = ();

    fn update<'c>(&self, connector: &'c Redmine, id: &str, change: &ProjectsChange) -> Call<'c> {
        Call::new(&connector.0, &super::update::FACTS).path("id", &id).member(&["project"], change)
    }

    fn updated(_: ()) -> Written<Project> {
        Written::nothing()
    }
}

impl Delete for Projects {
    type Deleted = ();

    fn delete<'c>(&self, connector: &'c Redmine, id: &str) -> Call<'c> {
        Call::new(&connector.0, &super::delete::FACTS).path("id", &id)
    }
}

// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use super::User;
use connectome::{Id, Model, ModelField, ModelKind, Timestamp, record};

/// An opening that the business wants to fill.
#[derive(Default)]
pub struct Job {
    pub id: Option<Id<Job>>,
    pub name: Option<String>,
    pub description: Option<String>,
    /// The business's own number for it.
    pub code: Option<String>,
    /// How it stands, in the app's own words.
    pub status: Option<String>,
    /// Whether only some may know of it.
    pub is_confidential: Option<bool>,
    pub hiring_managers_ids: Option<Vec<Id<User>>>,
    pub recruiters_ids: Option<Vec<Id<User>>>,
    pub departments_ids: Option<Vec<String>>,
    pub offices_ids: Option<Vec<String>>,
    /// When it was created. Read only.
    pub created_time: Option<Timestamp>,
    /// Who created it. Read only.
    pub created_by: Option<Id<User>>,
    /// When it was changed last. Read only.
    pub updated_time: Option<Timestamp>,
    /// Who changed it last. Read only.
    pub updated_by: Option<Id<User>>,
}
record! { Job:
    id optional, name optional, description optional, code optional, status optional,
    is_confidential = "isConfidential" optional, hiring_managers_ids = "hiringManagersIds" optional,
    recruiters_ids = "recruitersIds" optional, departments_ids = "departmentsIds" optional,
    offices_ids = "officesIds" optional, created_time = "createdTime" optional,
    created_by = "createdBy" optional, updated_time = "updatedTime" optional,
    updated_by = "updatedBy" optional,
}

impl Model for Job {
    const KEY: &'static str = "jobs";
    const NAME: &'static str = "Job";
    const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Reference("jobs")),
        ModelField::new("name", ModelKind::Text),
        ModelField::new("description", ModelKind::Text),
        ModelField::new("code", ModelKind::Text),
        ModelField::new("status", ModelKind::Text),
        ModelField::new("isConfidential", ModelKind::Boolean),
        ModelField::new("hiringManagersIds", ModelKind::List(&ModelKind::Reference("users"))),
        ModelField::new("recruitersIds", ModelKind::List(&ModelKind::Reference("users"))),
        ModelField::new("departmentsIds", ModelKind::List(&ModelKind::Text)),
        ModelField::new("officesIds", ModelKind::List(&ModelKind::Text)),
        ModelField::new("createdTime", ModelKind::Timestamp).read_only(),
        ModelField::new("createdBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("updatedTime", ModelKind::Timestamp).read_only(),
        ModelField::new("updatedBy", ModelKind::Reference("users")).read_only(),
    ];
    type Filter = JobFilter;
    type Key = JobKey;

    fn id(&self) -> Option<&Id<Self>> {
        self.id.as_ref()
    }
}

impl From<JobFilter> for Job {
    fn from(it: JobFilter) -> Self {
        Self { name: it.name, code: it.code, status: it.status, ..connectome::blank() }
    }
}

impl From<JobKey> for Job {
    fn from(it: JobKey) -> Self {
        Self { name: it.name, code: it.code, status: it.status, ..connectome::blank() }
    }
}

/// What a list can be narrowed by; all that is said must hold.
#[derive(Default)]
pub struct JobFilter {
    pub name: Option<String>,
    /// The business's own number for it.
    pub code: Option<String>,
    /// How it stands, in the app's own words.
    pub status: Option<String>,
}
record! { JobFilter: name optional, code optional, status optional }

/// What one can be found by; all that is said must hold.
#[derive(Default)]
pub struct JobKey {
    pub name: Option<String>,
    /// The business's own number for it.
    pub code: Option<String>,
    /// How it stands, in the app's own words.
    pub status: Option<String>,
}
record! { JobKey: name optional, code optional, status optional }

// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use super::{JobApplication, User};
use connectome::{Date, Id, Model, ModelField, ModelKind, Timestamp, record};

/// What a candidate is offered.
#[derive(Default)]
pub struct JobOffer {
    pub id: Option<Id<JobOffer>>,
    pub job_application_id: Option<Id<JobApplication>>,
    /// How it stands, in the app's own words.
    pub status: Option<String>,
    /// When the candidate got it.
    pub sent_time: Option<Timestamp>,
    /// When it was accepted or declined.
    pub closed_time: Option<Timestamp>,
    /// The first day of work.
    pub start_date: Option<Date>,
    /// When it was created. Read only.
    pub created_time: Option<Timestamp>,
    /// Who created it. Read only.
    pub created_by: Option<Id<User>>,
    /// When it was changed last. Read only.
    pub updated_time: Option<Timestamp>,
    /// Who changed it last. Read only.
    pub updated_by: Option<Id<User>>,
}
record! { JobOffer:
    id optional, job_application_id = "jobApplicationId" optional, status optional,
    sent_time = "sentTime" optional, closed_time = "closedTime" optional,
    start_date = "startDate" optional, created_time = "createdTime" optional,
    created_by = "createdBy" optional, updated_time = "updatedTime" optional,
    updated_by = "updatedBy" optional,
}

impl Model for JobOffer {
    const KEY: &'static str = "job-offers";
    const NAME: &'static str = "JobOffer";
    const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Reference("job-offers")),
        ModelField::new("jobApplicationId", ModelKind::Reference("job-applications")),
        ModelField::new("status", ModelKind::Text),
        ModelField::new("sentTime", ModelKind::Timestamp),
        ModelField::new("closedTime", ModelKind::Timestamp),
        ModelField::new("startDate", ModelKind::Date),
        ModelField::new("createdTime", ModelKind::Timestamp).read_only(),
        ModelField::new("createdBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("updatedTime", ModelKind::Timestamp).read_only(),
        ModelField::new("updatedBy", ModelKind::Reference("users")).read_only(),
    ];
    type Filter = JobOfferFilter;
    type Key = JobOfferKey;

    fn id(&self) -> Option<&Id<Self>> {
        self.id.as_ref()
    }
}

impl From<JobOfferFilter> for JobOffer {
    fn from(it: JobOfferFilter) -> Self {
        Self { job_application_id: it.job_application_id, status: it.status, ..connectome::blank() }
    }
}

impl From<JobOfferKey> for JobOffer {
    fn from(it: JobOfferKey) -> Self {
        Self { job_application_id: it.job_application_id, status: it.status, ..connectome::blank() }
    }
}

/// What a list can be narrowed by; all that is said must hold.
#[derive(Default)]
pub struct JobOfferFilter {
    pub job_application_id: Option<Id<JobApplication>>,
    /// How it stands, in the app's own words.
    pub status: Option<String>,
}
record! { JobOfferFilter: job_application_id = "jobApplicationId" optional, status optional }

/// What one can be found by; all that is said must hold.
#[derive(Default)]
pub struct JobOfferKey {
    pub job_application_id: Option<Id<JobApplication>>,
    /// How it stands, in the app's own words.
    pub status: Option<String>,
}
record! { JobOfferKey: job_application_id = "jobApplicationId" optional, status optional }

// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use super::{Job, JobCandidate, User};
use connectome::{Id, Model, ModelField, ModelKind, Timestamp, record};

/// A candidate's application for one job.
#[derive(Default)]
pub struct JobApplication {
    pub id: Option<Id<JobApplication>>,
    pub candidate_id: Option<Id<JobCandidate>>,
    pub job_id: Option<Id<Job>>,
    pub applied_at: Option<Timestamp>,
    /// How it stands, in the app's own words.
    pub status: Option<String>,
    /// How far it is, in the app's own words.
    pub current_stage: Option<String>,
    /// Where it came from: an advertisement, a referral, a fair.
    pub source: Option<String>,
    pub rejected_time: Option<Timestamp>,
    pub rejection_reason: Option<String>,
    /// Who found the candidate.
    pub credited_to: Option<Id<User>>,
    /// When it was created. Read only.
    pub created_time: Option<Timestamp>,
    /// Who created it. Read only.
    pub created_by: Option<Id<User>>,
    /// When it was changed last. Read only.
    pub updated_time: Option<Timestamp>,
    /// Who changed it last. Read only.
    pub updated_by: Option<Id<User>>,
}
record! { JobApplication:
    id optional, candidate_id = "candidateId" optional, job_id = "jobId" optional,
    applied_at = "appliedAt" optional, status optional, current_stage = "currentStage" optional,
    source optional, rejected_time = "rejectedTime" optional,
    rejection_reason = "rejectionReason" optional, credited_to = "creditedTo" optional,
    created_time = "createdTime" optional, created_by = "createdBy" optional,
    updated_time = "updatedTime" optional, updated_by = "updatedBy" optional,
}

impl Model for JobApplication {
    const KEY: &'static str = "job-applications";
    const NAME: &'static str = "JobApplication";
    const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Reference("job-applications")),
        ModelField::new("candidateId", ModelKind::Reference("job-candidates")),
        ModelField::new("jobId", ModelKind::Reference("jobs")),
        ModelField::new("appliedAt", ModelKind::Timestamp),
        ModelField::new("status", ModelKind::Text),
        ModelField::new("currentStage", ModelKind::Text),
        ModelField::new("source", ModelKind::Text),
        ModelField::new("rejectedTime", ModelKind::Timestamp),
        ModelField::new("rejectionReason", ModelKind::Text),
        ModelField::new("creditedTo", ModelKind::Reference("users")),
        ModelField::new("createdTime", ModelKind::Timestamp).read_only(),
        ModelField::new("createdBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("updatedTime", ModelKind::Timestamp).read_only(),
        ModelField::new("updatedBy", ModelKind::Reference("users")).read_only(),
    ];
    type Filter = JobApplicationFilter;
    type Key = JobApplicationKey;

    fn id(&self) -> Option<&Id<Self>> {
        self.id.as_ref()
    }
}

impl From<JobApplicationFilter> for JobApplication {
    fn from(it: JobApplicationFilter) -> Self {
        Self {
            candidate_id: it.candidate_id,
            job_id: it.job_id,
            status: it.status,
            current_stage: it.current_stage,
            source: it.source,
            ..connectome::blank()
        }
    }
}

impl From<JobApplicationKey> for JobApplication {
    fn from(it: JobApplicationKey) -> Self {
        Self {
            candidate_id: it.candidate_id,
            job_id: it.job_id,
            status: it.status,
            current_stage: it.current_stage,
            source: it.source,
            ..connectome::blank()
        }
    }
}

/// What a list can be narrowed by; all that is said must hold.
#[derive(Default)]
pub struct JobApplicationFilter {
    pub candidate_id: Option<Id<JobCandidate>>,
    pub job_id: Option<Id<Job>>,
    /// How it stands, in the app's own words.
    pub status: Option<String>,
    /// How far it is, in the app's own words.
    pub current_stage: Option<String>,
    /// Where it came from: an advertisement, a referral, a fair.
    pub source: Option<String>,
}
record! { JobApplicationFilter:
    candidate_id = "candidateId" optional, job_id = "jobId" optional, status optional,
    current_stage = "currentStage" optional, source optional,
}

/// What one can be found by; all that is said must hold.
#[derive(Default)]
pub struct JobApplicationKey {
    pub candidate_id: Option<Id<JobCandidate>>,
    pub job_id: Option<Id<Job>>,
    /// How it stands, in the app's own words.
    pub status: Option<String>,
    /// How far it is, in the app's own words.
    pub current_stage: Option<String>,
    /// Where it came from: an advertisement, a referral, a fair.
    pub source: Option<String>,
}
record! { JobApplicationKey:
    candidate_id = "candidateId" optional, job_id = "jobId" optional, status optional,
    current_stage = "currentStage" optional, source optional,
}

// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use super::{JobCandidate, User};
use connectome::{Id, Model, ModelField, ModelKind, Timestamp, record};

/// A talk with a candidate.
#[derive(Default)]
pub struct JobInterview {
    pub id: Option<Id<JobInterview>>,
    pub candidate_id: Option<Id<JobCandidate>>,
    pub organizer_id: Option<Id<User>>,
    pub interviewer_ids: Option<Vec<Id<User>>>,
    /// Which round it is, in the app's own words.
    pub stage: Option<String>,
    /// How it stands, in the app's own words.
    pub status: Option<String>,
    pub location: Option<String>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    /// When it was created. Read only.
    pub created_time: Option<Timestamp>,
    /// Who created it. Read only.
    pub created_by: Option<Id<User>>,
    /// When it was changed last. Read only.
    pub updated_time: Option<Timestamp>,
    /// Who changed it last. Read only.
    pub updated_by: Option<Id<User>>,
}
record! { JobInterview:
    id optional, candidate_id = "candidateId" optional, organizer_id = "organizerId" optional,
    interviewer_ids = "interviewerIds" optional, stage optional, status optional, location optional,
    start_time = "startTime" optional, end_time = "endTime" optional,
    created_time = "createdTime" optional, created_by = "createdBy" optional,
    updated_time = "updatedTime" optional, updated_by = "updatedBy" optional,
}

impl Model for JobInterview {
    const KEY: &'static str = "job-interviews";
    const NAME: &'static str = "JobInterview";
    const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Reference("job-interviews")),
        ModelField::new("candidateId", ModelKind::Reference("job-candidates")),
        ModelField::new("organizerId", ModelKind::Reference("users")),
        ModelField::new("interviewerIds", ModelKind::List(&ModelKind::Reference("users"))),
        ModelField::new("stage", ModelKind::Text),
        ModelField::new("status", ModelKind::Text),
        ModelField::new("location", ModelKind::Text),
        ModelField::new("startTime", ModelKind::Timestamp),
        ModelField::new("endTime", ModelKind::Timestamp),
        ModelField::new("createdTime", ModelKind::Timestamp).read_only(),
        ModelField::new("createdBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("updatedTime", ModelKind::Timestamp).read_only(),
        ModelField::new("updatedBy", ModelKind::Reference("users")).read_only(),
    ];
    type Filter = JobInterviewFilter;
    type Key = JobInterviewKey;

    fn id(&self) -> Option<&Id<Self>> {
        self.id.as_ref()
    }
}

impl From<JobInterviewFilter> for JobInterview {
    fn from(it: JobInterviewFilter) -> Self {
        Self {
            candidate_id: it.candidate_id,
            organizer_id: it.organizer_id,
            stage: it.stage,
            status: it.status,
            ..connectome::blank()
        }
    }
}

impl From<JobInterviewKey> for JobInterview {
    fn from(it: JobInterviewKey) -> Self {
        Self {
            candidate_id: it.candidate_id,
            organizer_id: it.organizer_id,
            stage: it.stage,
            status: it.status,
            ..connectome::blank()
        }
    }
}

/// What a list can be narrowed by; all that is said must hold.
#[derive(Default)]
pub struct JobInterviewFilter {
    pub candidate_id: Option<Id<JobCandidate>>,
    pub organizer_id: Option<Id<User>>,
    /// Which round it is, in the app's own words.
    pub stage: Option<String>,
    /// How it stands, in the app's own words.
    pub status: Option<String>,
}
record! { JobInterviewFilter:
    candidate_id = "candidateId" optional, organizer_id = "organizerId" optional, stage optional,
    status optional,
}

/// What one can be found by; all that is said must hold.
#[derive(Default)]
pub struct JobInterviewKey {
    pub candidate_id: Option<Id<JobCandidate>>,
    pub organizer_id: Option<Id<User>>,
    /// Which round it is, in the app's own words.
    pub stage: Option<String>,
    /// How it stands, in the app's own words.
    pub status: Option<String>,
}
record! { JobInterviewKey:
    candidate_id = "candidateId" optional, organizer_id = "organizerId" optional, stage optional,
    status optional,
}

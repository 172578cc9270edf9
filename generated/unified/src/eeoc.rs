// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use super::{JobCandidate, User};
use connectome::{Id, Model, ModelField, ModelKind, Timestamp, record};

/// What a candidate answered to the questions of the Equal Employment Opportunity Commission.
#[derive(Default)]
pub struct Eeoc {
    pub id: Option<Id<Eeoc>>,
    pub candidate_id: Option<Id<JobCandidate>>,
    pub race: Option<String>,
    pub gender: Option<String>,
    pub veteran_status: Option<String>,
    pub disability_status: Option<String>,
    /// When the answers came. Read only.
    pub submitted_time: Option<Timestamp>,
    /// When it was created. Read only.
    pub created_time: Option<Timestamp>,
    /// Who created it. Read only.
    pub created_by: Option<Id<User>>,
    /// When it was changed last. Read only.
    pub updated_time: Option<Timestamp>,
    /// Who changed it last. Read only.
    pub updated_by: Option<Id<User>>,
}
record! { Eeoc:
    id optional, candidate_id = "candidateId" optional, race optional, gender optional,
    veteran_status = "veteranStatus" optional, disability_status = "disabilityStatus" optional,
    submitted_time = "submittedTime" optional, created_time = "createdTime" optional,
    created_by = "createdBy" optional, updated_time = "updatedTime" optional,
    updated_by = "updatedBy" optional,
}

impl Model for Eeoc {
    const KEY: &'static str = "eeocs";
    const NAME: &'static str = "Eeoc";
    const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Reference("eeocs")),
        ModelField::new("candidateId", ModelKind::Reference("job-candidates")),
        ModelField::new("race", ModelKind::Text),
        ModelField::new("gender", ModelKind::Text),
        ModelField::new("veteranStatus", ModelKind::Text),
        ModelField::new("disabilityStatus", ModelKind::Text),
        ModelField::new("submittedTime", ModelKind::Timestamp).read_only(),
        ModelField::new("createdTime", ModelKind::Timestamp).read_only(),
        ModelField::new("createdBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("updatedTime", ModelKind::Timestamp).read_only(),
        ModelField::new("updatedBy", ModelKind::Reference("users")).read_only(),
    ];
    type Filter = EeocFilter;
    type Key = EeocKey;

    fn id(&self) -> Option<&Id<Self>> {
        self.id.as_ref()
    }
}

impl From<EeocFilter> for Eeoc {
    fn from(it: EeocFilter) -> Self {
        Self {
            candidate_id: it.candidate_id,
            race: it.race,
            gender: it.gender,
            veteran_status: it.veteran_status,
            disability_status: it.disability_status,
            ..connectome::blank()
        }
    }
}

impl From<EeocKey> for Eeoc {
    fn from(it: EeocKey) -> Self {
        Self {
            candidate_id: it.candidate_id,
            race: it.race,
            gender: it.gender,
            veteran_status: it.veteran_status,
            disability_status: it.disability_status,
            ..connectome::blank()
        }
    }
}

/// What a list can be narrowed by; all that is said must hold.
#[derive(Default)]
pub struct EeocFilter {
    pub candidate_id: Option<Id<JobCandidate>>,
    pub race: Option<String>,
    pub gender: Option<String>,
    pub veteran_status: Option<String>,
    pub disability_status: Option<String>,
}
record! { EeocFilter:
    candidate_id = "candidateId" optional, race optional, gender optional,
    veteran_status = "veteranStatus" optional, disability_status = "disabilityStatus" optional,
}

/// What one can be found by; all that is said must hold.
#[derive(Default)]
pub struct EeocKey {
    pub candidate_id: Option<Id<JobCandidate>>,
    pub race: Option<String>,
    pub gender: Option<String>,
    pub veteran_status: Option<String>,
    pub disability_status: Option<String>,
}
record! { EeocKey:
    candidate_id = "candidateId" optional, race optional, gender optional,
    veteran_status = "veteranStatus" optional, disability_status = "disabilityStatus" optional,
}

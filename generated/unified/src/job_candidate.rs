// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use super::{Address, EmailAddress, JobApplication, PhoneNumber, User, WebAddress};
use connectome::{Id, Model, ModelField, ModelKind, Timestamp, fallbacks, record};

/// A person who may be hired.
#[derive(Default)]
pub struct JobCandidate {
    pub id: Option<Id<JobCandidate>>,
    pub full_name: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    /// Where they work now.
    pub company: Option<String>,
    /// What they do now.
    pub title: Option<String>,
    pub addresses: Option<Vec<Address>>,
    pub phones: Option<Vec<PhoneNumber>>,
    /// The address to write to.
    pub primary_email: Option<String>,
    /// The number to call.
    pub primary_phone: Option<String>,
    pub emails: Option<Vec<EmailAddress>>,
    /// Pages about them.
    pub urls: Option<Vec<WebAddress>>,
    pub application_ids: Option<Vec<Id<JobApplication>>>,
    /// When it was created. Read only.
    pub created_time: Option<Timestamp>,
    /// Who created it. Read only.
    pub created_by: Option<Id<User>>,
    /// When it was changed last. Read only.
    pub updated_time: Option<Timestamp>,
    /// Who changed it last. Read only.
    pub updated_by: Option<Id<User>>,
}
record! { JobCandidate:
    id optional, full_name = "fullName" optional, first_name = "firstName" optional,
    last_name = "lastName" optional, company optional, title optional, addresses optional,
    phones optional, primary_email = "primaryEmail" optional,
    primary_phone = "primaryPhone" optional, emails optional, urls optional,
    application_ids = "applicationIds" optional, created_time = "createdTime" optional,
    created_by = "createdBy" optional, updated_time = "updatedTime" optional,
    updated_by = "updatedBy" optional,
}
fallbacks! { JobCandidate:
    full_name = joined(" ": first_name, last_name),
    first_name = first_name(full_name),
    last_name = last_name(full_name),
    primary_email = copy(emails[0].value),
    primary_phone = copy(phones[0].value),
}

impl Model for JobCandidate {
    const KEY: &'static str = "job-candidates";
    const NAME: &'static str = "JobCandidate";
    const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Reference("job-candidates")),
        ModelField::new("fullName", ModelKind::Text),
        ModelField::new("firstName", ModelKind::Text),
        ModelField::new("lastName", ModelKind::Text),
        ModelField::new("company", ModelKind::Text),
        ModelField::new("title", ModelKind::Text),
        ModelField::new("addresses", ModelKind::List(&ModelKind::Record(Address::FIELDS))),
        ModelField::new("phones", ModelKind::List(&ModelKind::Record(PhoneNumber::FIELDS))),
        ModelField::new("primaryEmail", ModelKind::Text),
        ModelField::new("primaryPhone", ModelKind::Text),
        ModelField::new("emails", ModelKind::List(&ModelKind::Record(EmailAddress::FIELDS))),
        ModelField::new("urls", ModelKind::List(&ModelKind::Record(WebAddress::FIELDS))),
        ModelField::new(
            "applicationIds",
            ModelKind::List(&ModelKind::Reference("job-applications")),
        ),
        ModelField::new("createdTime", ModelKind::Timestamp).read_only(),
        ModelField::new("createdBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("updatedTime", ModelKind::Timestamp).read_only(),
        ModelField::new("updatedBy", ModelKind::Reference("users")).read_only(),
    ];
    type Filter = JobCandidateFilter;
    type Key = JobCandidateKey;

    fn id(&self) -> Option<&Id<Self>> {
        self.id.as_ref()
    }

    fn fill(&mut self) {
        self.fall_back()
    }
}

impl From<JobCandidateFilter> for JobCandidate {
    fn from(it: JobCandidateFilter) -> Self {
        Self {
            full_name: it.full_name,
            first_name: it.first_name,
            last_name: it.last_name,
            company: it.company,
            title: it.title,
            primary_email: it.primary_email,
            primary_phone: it.primary_phone,
            ..connectome::blank()
        }
    }
}

impl From<JobCandidateKey> for JobCandidate {
    fn from(it: JobCandidateKey) -> Self {
        Self {
            full_name: it.full_name,
            first_name: it.first_name,
            last_name: it.last_name,
            company: it.company,
            title: it.title,
            primary_email: it.primary_email,
            primary_phone: it.primary_phone,
            ..connectome::blank()
        }
    }
}

/// What a list can be narrowed by; all that is said must hold.
#[derive(Default)]
pub struct JobCandidateFilter {
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub full_name: Option<String>,
    /// What they do now.
    pub title: Option<String>,
    /// Where they work now.
    pub company: Option<String>,
    /// The address to write to.
    pub primary_email: Option<String>,
    /// The number to call.
    pub primary_phone: Option<String>,
}
record! { JobCandidateFilter:
    first_name = "firstName" optional, last_name = "lastName" optional,
    full_name = "fullName" optional, title optional, company optional,
    primary_email = "primaryEmail" optional, primary_phone = "primaryPhone" optional,
}

/// What one can be found by; all that is said must hold.
#[derive(Default)]
pub struct JobCandidateKey {
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub full_name: Option<String>,
    /// What they do now.
    pub title: Option<String>,
    /// Where they work now.
    pub company: Option<String>,
    /// The address to write to.
    pub primary_email: Option<String>,
    /// The number to call.
    pub primary_phone: Option<String>,
}
record! { JobCandidateKey:
    first_name = "firstName" optional, last_name = "lastName" optional,
    full_name = "fullName" optional, title optional, company optional,
    primary_email = "primaryEmail" optional, primary_phone = "primaryPhone" optional,
}

// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use super::{Company, Contact, Deal, Lead, Participant, User};
use connectome::{Decimal, Id, Model, ModelField, ModelKind, Timestamp, fallbacks, record};

/// People who come together at a certain time.
#[derive(Default)]
pub struct Meeting {
    /// Read only.
    pub id: Option<Id<Meeting>>,
    pub title: Option<String>,
    pub description: Option<String>,
    /// In seconds.
    pub duration_seconds: Option<Decimal>,
    pub location: Option<String>,
    /// Whether it happens again and again.
    pub is_recurrent: Option<bool>,
    /// Who takes part.
    pub participants: Option<Vec<Participant>>,
    /// How it stands, in the app's own words.
    pub status: Option<String>,
    pub contact_id: Option<Id<Contact>>,
    pub company_id: Option<Id<Company>>,
    pub deal_id: Option<Id<Deal>>,
    pub lead_id: Option<Id<Lead>>,
    /// Who is responsible for it.
    pub owner_id: Option<Id<User>>,
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
record! { Meeting:
    id optional, title optional, description optional,
    duration_seconds = "durationSeconds" optional, location optional,
    is_recurrent = "isRecurrent" optional, participants optional, status optional,
    contact_id = "contactId" optional, company_id = "companyId" optional,
    deal_id = "dealId" optional, lead_id = "leadId" optional, owner_id = "ownerId" optional,
    start_time = "startTime" optional, end_time = "endTime" optional,
    created_time = "createdTime" optional, created_by = "createdBy" optional,
    updated_time = "updatedTime" optional, updated_by = "updatedBy" optional,
}
fallbacks! { Meeting: end_time = copy(start_time), start_time = copy(end_time) }

impl Model for Meeting {
    const KEY: &'static str = "meetings";
    const NAME: &'static str = "Meeting";
    const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Reference("meetings")).read_only(),
        ModelField::new("title", ModelKind::Text),
        ModelField::new("description", ModelKind::Text),
        ModelField::new("durationSeconds", ModelKind::Number),
        ModelField::new("location", ModelKind::Text),
        ModelField::new("isRecurrent", ModelKind::Boolean),
        ModelField::new("participants", ModelKind::List(&ModelKind::Record(Participant::FIELDS))),
        ModelField::new("status", ModelKind::Text),
        ModelField::new("contactId", ModelKind::Reference("contacts")),
        ModelField::new("companyId", ModelKind::Reference("companies")),
        ModelField::new("dealId", ModelKind::Reference("deals")),
        ModelField::new("leadId", ModelKind::Reference("leads")),
        ModelField::new("ownerId", ModelKind::Reference("users")),
        ModelField::new("startTime", ModelKind::Timestamp),
        ModelField::new("endTime", ModelKind::Timestamp),
        ModelField::new("createdTime", ModelKind::Timestamp).read_only(),
        ModelField::new("createdBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("updatedTime", ModelKind::Timestamp).read_only(),
        ModelField::new("updatedBy", ModelKind::Reference("users")).read_only(),
    ];
    const FALLBACKS: &'static [&'static str] = &["activities"];
    type Filter = MeetingFilter;
    type Key = MeetingKey;

    fn id(&self) -> Option<&Id<Self>> {
        self.id.as_ref()
    }

    fn fill(&mut self) {
        self.fall_back()
    }
}

impl From<MeetingFilter> for Meeting {
    fn from(it: MeetingFilter) -> Self {
        Self {
            title: it.title,
            status: it.status,
            contact_id: it.contact_id,
            company_id: it.company_id,
            deal_id: it.deal_id,
            lead_id: it.lead_id,
            owner_id: it.owner_id,
            ..connectome::blank()
        }
    }
}

impl From<MeetingKey> for Meeting {
    fn from(it: MeetingKey) -> Self {
        Self {
            title: it.title,
            status: it.status,
            contact_id: it.contact_id,
            company_id: it.company_id,
            deal_id: it.deal_id,
            lead_id: it.lead_id,
            owner_id: it.owner_id,
            ..connectome::blank()
        }
    }
}

/// What a list can be narrowed by; all that is said must hold.
#[derive(Default)]
pub struct MeetingFilter {
    pub title: Option<String>,
    pub company_id: Option<Id<Company>>,
    pub contact_id: Option<Id<Contact>>,
    pub deal_id: Option<Id<Deal>>,
    pub lead_id: Option<Id<Lead>>,
    /// Who is responsible for it.
    pub owner_id: Option<Id<User>>,
    /// How it stands, in the app's own words.
    pub status: Option<String>,
}
record! { MeetingFilter:
    title optional, company_id = "companyId" optional, contact_id = "contactId" optional,
    deal_id = "dealId" optional, lead_id = "leadId" optional, owner_id = "ownerId" optional,
    status optional,
}

/// What one can be found by; all that is said must hold.
#[derive(Default)]
pub struct MeetingKey {
    pub title: Option<String>,
    pub company_id: Option<Id<Company>>,
    pub contact_id: Option<Id<Contact>>,
    pub deal_id: Option<Id<Deal>>,
    pub lead_id: Option<Id<Lead>>,
    /// Who is responsible for it.
    pub owner_id: Option<Id<User>>,
    /// How it stands, in the app's own words.
    pub status: Option<String>,
}
record! { MeetingKey:
    title optional, company_id = "companyId" optional, contact_id = "contactId" optional,
    deal_id = "dealId" optional, lead_id = "leadId" optional, owner_id = "ownerId" optional,
    status optional,
}

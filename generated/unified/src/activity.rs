// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use super::{Company, Contact, Deal, Email, Lead, Meeting, Note, Participant, Task, User};
use connectome::{Decimal, Id, Model, ModelField, ModelKind, Timestamp, fallbacks, record};

/// Something that happened or is planned with a customer: a call, a visit, a demonstration.
#[derive(Default)]
pub struct Activity {
    /// Read only.
    pub id: Option<Id<Activity>>,
    pub title: Option<String>,
    pub description: Option<String>,
    /// What kind it is, in the app's own words.
    pub r#type: Option<String>,
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
    /// When it has to be done.
    pub due_time: Option<Timestamp>,
    /// When it was created. Read only.
    pub created_time: Option<Timestamp>,
    /// Who created it. Read only.
    pub created_by: Option<Id<User>>,
    /// When it was changed last. Read only.
    pub updated_time: Option<Timestamp>,
    /// Who changed it last. Read only.
    pub updated_by: Option<Id<User>>,
}
record! { Activity:
    id optional, title optional, description optional, r#type = "type" optional,
    duration_seconds = "durationSeconds" optional, location optional,
    is_recurrent = "isRecurrent" optional, participants optional, status optional,
    contact_id = "contactId" optional, company_id = "companyId" optional,
    deal_id = "dealId" optional, lead_id = "leadId" optional, owner_id = "ownerId" optional,
    start_time = "startTime" optional, end_time = "endTime" optional, due_time = "dueTime" optional,
    created_time = "createdTime" optional, created_by = "createdBy" optional,
    updated_time = "updatedTime" optional, updated_by = "updatedBy" optional,
}
fallbacks! { Activity:
    due_time = any(end_time, start_time),
    start_time = any(due_time, end_time),
    end_time = any(due_time, start_time),
}

impl Model for Activity {
    const KEY: &'static str = "activities";
    const NAME: &'static str = "Activity";
    const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Reference("activities")).read_only(),
        ModelField::new("title", ModelKind::Text),
        ModelField::new("description", ModelKind::Text),
        ModelField::new("type", ModelKind::Text),
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
        ModelField::new("dueTime", ModelKind::Timestamp),
        ModelField::new("createdTime", ModelKind::Timestamp).read_only(),
        ModelField::new("createdBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("updatedTime", ModelKind::Timestamp).read_only(),
        ModelField::new("updatedBy", ModelKind::Reference("users")).read_only(),
    ];
    const FALLBACKS: &'static [&'static str] = &["tasks", "meetings", "notes", "emails"];
    type Filter = ActivityFilter;
    type Key = ActivityKey;

    fn id(&self) -> Option<&Id<Self>> {
        self.id.as_ref()
    }

    fn fill(&mut self) {
        self.fall_back()
    }
}

impl From<ActivityFilter> for Activity {
    fn from(it: ActivityFilter) -> Self {
        Self {
            r#type: it.r#type,
            contact_id: it.contact_id,
            company_id: it.company_id,
            deal_id: it.deal_id,
            lead_id: it.lead_id,
            owner_id: it.owner_id,
            ..connectome::blank()
        }
    }
}

impl From<ActivityKey> for Activity {
    fn from(it: ActivityKey) -> Self {
        Self {
            r#type: it.r#type,
            contact_id: it.contact_id,
            company_id: it.company_id,
            deal_id: it.deal_id,
            lead_id: it.lead_id,
            owner_id: it.owner_id,
            ..connectome::blank()
        }
    }
}

impl From<Task> for Activity {
    fn from(it: Task) -> Self {
        Self {
            id: it.id.map(Id::cast),
            title: it.subject,
            description: it.content,
            r#type: it.r#type,
            status: it.status,
            contact_id: it.contact_id,
            company_id: it.company_id,
            deal_id: it.deal_id,
            lead_id: it.lead_id,
            owner_id: it.owner_id,
            start_time: it.start_time,
            end_time: it.end_time,
            due_time: it.due_time,
            created_time: it.created_time,
            created_by: it.created_by,
            updated_time: it.updated_time,
            updated_by: it.updated_by,
            ..connectome::blank()
        }
    }
}

impl From<Activity> for Task {
    fn from(it: Activity) -> Self {
        Self {
            id: it.id.map(Id::cast),
            subject: it.title,
            content: it.description,
            r#type: it.r#type,
            status: it.status,
            contact_id: it.contact_id,
            company_id: it.company_id,
            deal_id: it.deal_id,
            lead_id: it.lead_id,
            owner_id: it.owner_id,
            start_time: it.start_time,
            end_time: it.end_time,
            due_time: it.due_time,
            created_time: it.created_time,
            created_by: it.created_by,
            updated_time: it.updated_time,
            updated_by: it.updated_by,
            ..connectome::blank()
        }
    }
}

impl From<Meeting> for Activity {
    fn from(it: Meeting) -> Self {
        Self {
            id: it.id.map(Id::cast),
            title: it.title,
            description: it.description,
            duration_seconds: it.duration_seconds,
            location: it.location,
            is_recurrent: it.is_recurrent,
            participants: it.participants,
            status: it.status,
            contact_id: it.contact_id,
            company_id: it.company_id,
            deal_id: it.deal_id,
            lead_id: it.lead_id,
            owner_id: it.owner_id,
            start_time: it.start_time,
            end_time: it.end_time,
            created_time: it.created_time,
            created_by: it.created_by,
            updated_time: it.updated_time,
            updated_by: it.updated_by,
            ..connectome::blank()
        }
    }
}

impl From<Activity> for Meeting {
    fn from(it: Activity) -> Self {
        Self {
            id: it.id.map(Id::cast),
            title: it.title,
            description: it.description,
            duration_seconds: it.duration_seconds,
            location: it.location,
            is_recurrent: it.is_recurrent,
            participants: it.participants,
            status: it.status,
            contact_id: it.contact_id,
            company_id: it.company_id,
            deal_id: it.deal_id,
            lead_id: it.lead_id,
            owner_id: it.owner_id,
            start_time: it.start_time,
            end_time: it.end_time,
            created_time: it.created_time,
            created_by: it.created_by,
            updated_time: it.updated_time,
            updated_by: it.updated_by,
        }
    }
}

impl From<Note> for Activity {
    fn from(it: Note) -> Self {
        Self {
            id: it.id.map(Id::cast),
            title: it.title,
            description: it.content,
            status: it.status,
            contact_id: it.contact_id,
            company_id: it.company_id,
            deal_id: it.deal_id,
            lead_id: it.lead_id,
            owner_id: it.owner_id,
            created_time: it.created_time,
            created_by: it.created_by,
            updated_time: it.updated_time,
            updated_by: it.updated_by,
            ..connectome::blank()
        }
    }
}

impl From<Activity> for Note {
    fn from(it: Activity) -> Self {
        Self {
            id: it.id.map(Id::cast),
            title: it.title,
            content: it.description,
            status: it.status,
            contact_id: it.contact_id,
            company_id: it.company_id,
            deal_id: it.deal_id,
            lead_id: it.lead_id,
            owner_id: it.owner_id,
            created_time: it.created_time,
            created_by: it.created_by,
            updated_time: it.updated_time,
            updated_by: it.updated_by,
        }
    }
}

impl From<Email> for Activity {
    fn from(it: Email) -> Self {
        Self {
            id: it.id.map(Id::cast),
            title: it.subject,
            description: it.body,
            status: it.status,
            contact_id: it.contact_id,
            company_id: it.company_id,
            deal_id: it.deal_id,
            lead_id: it.lead_id,
            owner_id: it.owner_id,
            created_time: it.created_time,
            created_by: it.created_by,
            updated_time: it.updated_time,
            updated_by: it.updated_by,
            ..connectome::blank()
        }
    }
}

impl From<Activity> for Email {
    fn from(it: Activity) -> Self {
        Self {
            id: it.id.map(Id::cast),
            subject: it.title,
            body: it.description,
            status: it.status,
            contact_id: it.contact_id,
            company_id: it.company_id,
            deal_id: it.deal_id,
            lead_id: it.lead_id,
            owner_id: it.owner_id,
            created_time: it.created_time,
            created_by: it.created_by,
            updated_time: it.updated_time,
            updated_by: it.updated_by,
            ..connectome::blank()
        }
    }
}

/// What a list can be narrowed by; all that is said must hold.
#[derive(Default)]
pub struct ActivityFilter {
    /// What kind it is, in the app's own words.
    pub r#type: Option<String>,
    pub company_id: Option<Id<Company>>,
    pub contact_id: Option<Id<Contact>>,
    pub deal_id: Option<Id<Deal>>,
    pub lead_id: Option<Id<Lead>>,
    /// Who is responsible for it.
    pub owner_id: Option<Id<User>>,
}
record! { ActivityFilter:
    r#type = "type" optional, company_id = "companyId" optional, contact_id = "contactId" optional,
    deal_id = "dealId" optional, lead_id = "leadId" optional, owner_id = "ownerId" optional,
}

/// What one can be found by; all that is said must hold.
#[derive(Default)]
pub struct ActivityKey {
    /// What kind it is, in the app's own words.
    pub r#type: Option<String>,
    pub company_id: Option<Id<Company>>,
    pub contact_id: Option<Id<Contact>>,
    pub deal_id: Option<Id<Deal>>,
    pub lead_id: Option<Id<Lead>>,
    /// Who is responsible for it.
    pub owner_id: Option<Id<User>>,
}
record! { ActivityKey:
    r#type = "type" optional, company_id = "companyId" optional, contact_id = "contactId" optional,
    deal_id = "dealId" optional, lead_id = "leadId" optional, owner_id = "ownerId" optional,
}

// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use super::{Company, Contact, Project, Task, User};
use connectome::{Id, Model, ModelField, ModelKind, Timestamp, record};

/// What somebody asks for or complains about, until it is settled.
#[derive(Default)]
pub struct Ticket {
    /// Read only.
    pub id: Option<Id<Ticket>>,
    /// The one that people call it by, where that is not its id.
    pub number: Option<String>,
    pub subject: Option<String>,
    pub description: Option<String>,
    /// How it stands, in the app's own words.
    pub status: Option<String>,
    /// Whether it is settled, whatever `status` is called.
    pub is_closed: Option<bool>,
    /// What kind it is, in the app's own words.
    pub r#type: Option<String>,
    pub priority: Option<String>,
    /// How it came in: by e-mail, by phone, in a chat.
    pub source: Option<String>,
    /// Who asks.
    pub contact_id: Option<Id<Contact>>,
    pub company_id: Option<Id<Company>>,
    /// Who is responsible for it.
    pub owner_id: Option<Id<User>>,
    /// Who has to settle it.
    pub assignee_id: Option<Id<User>>,
    /// The group that has to settle it.
    pub team_id: Option<String>,
    /// Who hears of its changes.
    pub follower_ids: Option<Vec<Id<User>>>,
    pub project_id: Option<Id<Project>>,
    pub parent_ticket_id: Option<Id<Ticket>>,
    /// Words that people file it under.
    pub tags: Option<Vec<String>>,
    /// Where people see it. Read only.
    pub uri: Option<String>,
    /// When work on it begins.
    pub start_time: Option<Timestamp>,
    /// When it has to be settled.
    pub due_time: Option<Timestamp>,
    /// When it was settled. Read only.
    pub closed_time: Option<Timestamp>,
    /// When it was created. Read only.
    pub created_time: Option<Timestamp>,
    /// Who created it. Read only.
    pub created_by: Option<Id<User>>,
    /// When it was changed last. Read only.
    pub updated_time: Option<Timestamp>,
    /// Who changed it last. Read only.
    pub updated_by: Option<Id<User>>,
    /// When something last happened with it. Read only.
    pub last_activity_time: Option<Timestamp>,
}
record! { Ticket:
    id optional, number optional, subject optional, description optional, status optional,
    is_closed = "isClosed" optional, r#type = "type" optional, priority optional, source optional,
    contact_id = "contactId" optional, company_id = "companyId" optional,
    owner_id = "ownerId" optional, assignee_id = "assigneeId" optional, team_id = "teamId" optional,
    follower_ids = "followerIds" optional, project_id = "projectId" optional,
    parent_ticket_id = "parentTicketId" optional, tags optional, uri optional,
    start_time = "startTime" optional, due_time = "dueTime" optional,
    closed_time = "closedTime" optional, created_time = "createdTime" optional,
    created_by = "createdBy" optional, updated_time = "updatedTime" optional,
    updated_by = "updatedBy" optional, last_activity_time = "lastActivityTime" optional,
}

impl Model for Ticket {
    const KEY: &'static str = "tickets";
    const NAME: &'static str = "Ticket";
    const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Reference("tickets")).read_only(),
        ModelField::new("number", ModelKind::Text),
        ModelField::new("subject", ModelKind::Text),
        ModelField::new("description", ModelKind::Text),
        ModelField::new("status", ModelKind::Text),
        ModelField::new("isClosed", ModelKind::Boolean),
        ModelField::new("type", ModelKind::Text),
        ModelField::new("priority", ModelKind::Text),
        ModelField::new("source", ModelKind::Text),
        ModelField::new("contactId", ModelKind::Reference("contacts")),
        ModelField::new("companyId", ModelKind::Reference("companies")),
        ModelField::new("ownerId", ModelKind::Reference("users")),
        ModelField::new("assigneeId", ModelKind::Reference("users")),
        ModelField::new("teamId", ModelKind::Text),
        ModelField::new("followerIds", ModelKind::List(&ModelKind::Reference("users"))),
        ModelField::new("projectId", ModelKind::Reference("projects")),
        ModelField::new("parentTicketId", ModelKind::Reference("tickets")),
        ModelField::new("tags", ModelKind::List(&ModelKind::Text)),
        ModelField::new("uri", ModelKind::Text).read_only(),
        ModelField::new("startTime", ModelKind::Timestamp),
        ModelField::new("dueTime", ModelKind::Timestamp),
        ModelField::new("closedTime", ModelKind::Timestamp).read_only(),
        ModelField::new("createdTime", ModelKind::Timestamp).read_only(),
        ModelField::new("createdBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("updatedTime", ModelKind::Timestamp).read_only(),
        ModelField::new("updatedBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("lastActivityTime", ModelKind::Timestamp).read_only(),
    ];
    const FALLBACKS: &'static [&'static str] = &["tasks"];
    type Filter = TicketFilter;
    type Key = TicketKey;

    fn id(&self) -> Option<&Id<Self>> {
        self.id.as_ref()
    }
}

impl From<TicketFilter> for Ticket {
    fn from(it: TicketFilter) -> Self {
        Self {
            status: it.status,
            is_closed: it.is_closed,
            r#type: it.r#type,
            priority: it.priority,
            contact_id: it.contact_id,
            company_id: it.company_id,
            owner_id: it.owner_id,
            assignee_id: it.assignee_id,
            project_id: it.project_id,
            parent_ticket_id: it.parent_ticket_id,
            ..connectome::blank()
        }
    }
}

impl From<TicketKey> for Ticket {
    fn from(it: TicketKey) -> Self {
        Self { number: it.number, subject: it.subject, ..connectome::blank() }
    }
}

impl From<Task> for Ticket {
    fn from(it: Task) -> Self {
        Self {
            id: it.id.map(Id::cast),
            subject: it.subject,
            description: it.content,
            status: it.status,
            r#type: it.r#type,
            priority: it.priority,
            contact_id: it.contact_id,
            company_id: it.company_id,
            owner_id: it.owner_id,
            assignee_id: it.assignee_id,
            follower_ids: it.follower_ids,
            project_id: it.project_id,
            tags: it.tags,
            start_time: it.start_time,
            due_time: it.due_time,
            created_time: it.created_time,
            created_by: it.created_by,
            updated_time: it.updated_time,
            updated_by: it.updated_by,
            ..connectome::blank()
        }
    }
}

impl From<Ticket> for Task {
    fn from(it: Ticket) -> Self {
        Self {
            id: it.id.map(Id::cast),
            subject: it.subject,
            content: it.description,
            status: it.status,
            r#type: it.r#type,
            priority: it.priority,
            contact_id: it.contact_id,
            company_id: it.company_id,
            owner_id: it.owner_id,
            assignee_id: it.assignee_id,
            follower_ids: it.follower_ids,
            project_id: it.project_id,
            tags: it.tags,
            start_time: it.start_time,
            due_time: it.due_time,
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
pub struct TicketFilter {
    /// How it stands, in the app's own words.
    pub status: Option<String>,
    /// Whether it is settled, whatever `status` is called.
    pub is_closed: Option<bool>,
    /// What kind it is, in the app's own words.
    pub r#type: Option<String>,
    pub priority: Option<String>,
    /// Who asks.
    pub contact_id: Option<Id<Contact>>,
    pub company_id: Option<Id<Company>>,
    /// Who has to settle it.
    pub assignee_id: Option<Id<User>>,
    /// Who is responsible for it.
    pub owner_id: Option<Id<User>>,
    pub project_id: Option<Id<Project>>,
    pub parent_ticket_id: Option<Id<Ticket>>,
}
record! { TicketFilter:
    status optional, is_closed = "isClosed" optional, r#type = "type" optional, priority optional,
    contact_id = "contactId" optional, company_id = "companyId" optional,
    assignee_id = "assigneeId" optional, owner_id = "ownerId" optional,
    project_id = "projectId" optional, parent_ticket_id = "parentTicketId" optional,
}

/// What one can be found by; all that is said must hold.
#[derive(Default)]
pub struct TicketKey {
    /// The one that people call it by, where that is not its id.
    pub number: Option<String>,
    pub subject: Option<String>,
}
record! { TicketKey: number optional, subject optional }

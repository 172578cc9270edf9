// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use super::{Company, Contact, Deal, Lead, Project, User};
use connectome::{Id, Model, ModelField, ModelKind, Timestamp, fallbacks, record};

/// Something that somebody has to do.
#[derive(Default)]
pub struct Task {
    /// Read only.
    pub id: Option<Id<Task>>,
    pub subject: Option<String>,
    /// What has to be done, at length.
    pub content: Option<String>,
    /// How it stands, in the app's own words.
    pub status: Option<String>,
    /// What kind it is, in the app's own words.
    pub r#type: Option<String>,
    pub priority: Option<String>,
    /// Who is responsible for it.
    pub owner_id: Option<Id<User>>,
    /// Who has to do it.
    pub assignee_id: Option<Id<User>>,
    /// Who hears of its changes.
    pub follower_ids: Option<Vec<Id<User>>>,
    pub parent_task_id: Option<Id<Task>>,
    pub project_id: Option<Id<Project>>,
    /// Words that people file it under.
    pub tags: Option<Vec<String>>,
    pub contact_id: Option<Id<Contact>>,
    pub lead_id: Option<Id<Lead>>,
    pub company_id: Option<Id<Company>>,
    pub deal_id: Option<Id<Deal>>,
    pub due_time: Option<Timestamp>,
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
record! { Task:
    id optional, subject optional, content optional, status optional, r#type = "type" optional,
    priority optional, owner_id = "ownerId" optional, assignee_id = "assigneeId" optional,
    follower_ids = "followerIds" optional, parent_task_id = "parentTaskId" optional,
    project_id = "projectId" optional, tags optional, contact_id = "contactId" optional,
    lead_id = "leadId" optional, company_id = "companyId" optional, deal_id = "dealId" optional,
    due_time = "dueTime" optional, start_time = "startTime" optional, end_time = "endTime" optional,
    created_time = "createdTime" optional, created_by = "createdBy" optional,
    updated_time = "updatedTime" optional, updated_by = "updatedBy" optional,
}
fallbacks! { Task:
    end_time = copy(start_time),
    start_time = copy(end_time),
    assignee_id = copy(owner_id),
    owner_id = copy(assignee_id),
}

impl Model for Task {
    const KEY: &'static str = "tasks";
    const NAME: &'static str = "Task";
    const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Reference("tasks")).read_only(),
        ModelField::new("subject", ModelKind::Text),
        ModelField::new("content", ModelKind::Text),
        ModelField::new("status", ModelKind::Text),
        ModelField::new("type", ModelKind::Text),
        ModelField::new("priority", ModelKind::Text),
        ModelField::new("ownerId", ModelKind::Reference("users")),
        ModelField::new("assigneeId", ModelKind::Reference("users")),
        ModelField::new("followerIds", ModelKind::List(&ModelKind::Reference("users"))),
        ModelField::new("parentTaskId", ModelKind::Reference("tasks")),
        ModelField::new("projectId", ModelKind::Reference("projects")),
        ModelField::new("tags", ModelKind::List(&ModelKind::Text)),
        ModelField::new("contactId", ModelKind::Reference("contacts")),
        ModelField::new("leadId", ModelKind::Reference("leads")),
        ModelField::new("companyId", ModelKind::Reference("companies")),
        ModelField::new("dealId", ModelKind::Reference("deals")),
        ModelField::new("dueTime", ModelKind::Timestamp),
        ModelField::new("startTime", ModelKind::Timestamp),
        ModelField::new("endTime", ModelKind::Timestamp),
        ModelField::new("createdTime", ModelKind::Timestamp).read_only(),
        ModelField::new("createdBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("updatedTime", ModelKind::Timestamp).read_only(),
        ModelField::new("updatedBy", ModelKind::Reference("users")).read_only(),
    ];
    const FALLBACKS: &'static [&'static str] = &["activities"];
    type Filter = TaskFilter;
    type Key = TaskKey;

    fn id(&self) -> Option<&Id<Self>> {
        self.id.as_ref()
    }

    fn fill(&mut self) {
        self.fall_back()
    }
}

impl From<TaskFilter> for Task {
    fn from(it: TaskFilter) -> Self {
        Self {
            status: it.status,
            r#type: it.r#type,
            priority: it.priority,
            owner_id: it.owner_id,
            assignee_id: it.assignee_id,
            parent_task_id: it.parent_task_id,
            project_id: it.project_id,
            contact_id: it.contact_id,
            lead_id: it.lead_id,
            company_id: it.company_id,
            deal_id: it.deal_id,
            ..connectome::blank()
        }
    }
}

impl From<TaskKey> for Task {
    fn from(it: TaskKey) -> Self {
        Self {
            status: it.status,
            r#type: it.r#type,
            priority: it.priority,
            owner_id: it.owner_id,
            assignee_id: it.assignee_id,
            parent_task_id: it.parent_task_id,
            project_id: it.project_id,
            contact_id: it.contact_id,
            lead_id: it.lead_id,
            company_id: it.company_id,
            deal_id: it.deal_id,
            ..connectome::blank()
        }
    }
}

/// What a list can be narrowed by; all that is said must hold.
#[derive(Default)]
pub struct TaskFilter {
    pub company_id: Option<Id<Company>>,
    pub contact_id: Option<Id<Contact>>,
    pub deal_id: Option<Id<Deal>>,
    pub lead_id: Option<Id<Lead>>,
    /// Who is responsible for it.
    pub owner_id: Option<Id<User>>,
    /// How it stands, in the app's own words.
    pub status: Option<String>,
    /// What kind it is, in the app's own words.
    pub r#type: Option<String>,
    pub priority: Option<String>,
    /// Who has to do it.
    pub assignee_id: Option<Id<User>>,
    pub parent_task_id: Option<Id<Task>>,
    pub project_id: Option<Id<Project>>,
}
record! { TaskFilter:
    company_id = "companyId" optional, contact_id = "contactId" optional,
    deal_id = "dealId" optional, lead_id = "leadId" optional, owner_id = "ownerId" optional,
    status optional, r#type = "type" optional, priority optional,
    assignee_id = "assigneeId" optional, parent_task_id = "parentTaskId" optional,
    project_id = "projectId" optional,
}

/// What one can be found by; all that is said must hold.
#[derive(Default)]
pub struct TaskKey {
    pub company_id: Option<Id<Company>>,
    pub contact_id: Option<Id<Contact>>,
    pub deal_id: Option<Id<Deal>>,
    pub lead_id: Option<Id<Lead>>,
    /// Who is responsible for it.
    pub owner_id: Option<Id<User>>,
    /// How it stands, in the app's own words.
    pub status: Option<String>,
    /// What kind it is, in the app's own words.
    pub r#type: Option<String>,
    pub priority: Option<String>,
    /// Who has to do it.
    pub assignee_id: Option<Id<User>>,
    pub parent_task_id: Option<Id<Task>>,
    pub project_id: Option<Id<Project>>,
}
record! { TaskKey:
    company_id = "companyId" optional, contact_id = "contactId" optional,
    deal_id = "dealId" optional, lead_id = "leadId" optional, owner_id = "ownerId" optional,
    status optional, r#type = "type" optional, priority optional,
    assignee_id = "assigneeId" optional, parent_task_id = "parentTaskId" optional,
    project_id = "projectId" optional,
}

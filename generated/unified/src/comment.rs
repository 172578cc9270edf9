// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use super::{Attachment, Contact, Deal, Document, Task, Ticket, User};
use connectome::{Id, Model, ModelField, ModelKind, Timestamp, record};

/// Something said about a ticket, a task, a document or another thing.
#[derive(Default)]
pub struct Comment {
    /// Read only.
    pub id: Option<Id<Comment>>,
    /// As plain text or in the app's own markup.
    pub content: Option<String>,
    /// The same as HTML.
    pub html_content: Option<String>,
    /// Whether customers cannot see it.
    pub is_private: Option<bool>,
    pub ticket_id: Option<Id<Ticket>>,
    pub task_id: Option<Id<Task>>,
    pub deal_id: Option<Id<Deal>>,
    pub document_id: Option<Id<Document>>,
    /// What it answers.
    pub parent_comment_id: Option<Id<Comment>>,
    /// Who said it, when that is a user.
    pub author_id: Option<Id<User>>,
    /// Who said it, when that is a customer.
    pub contact_id: Option<Id<Contact>>,
    pub attachments: Option<Vec<Attachment>>,
    /// Where people see it. Read only.
    pub uri: Option<String>,
    /// When it was created. Read only.
    pub created_time: Option<Timestamp>,
    /// Who created it. Read only.
    pub created_by: Option<Id<User>>,
    /// When it was changed last. Read only.
    pub updated_time: Option<Timestamp>,
    /// Who changed it last. Read only.
    pub updated_by: Option<Id<User>>,
}
record! { Comment:
    id optional, content optional, html_content = "htmlContent" optional,
    is_private = "isPrivate" optional, ticket_id = "ticketId" optional, task_id = "taskId" optional,
    deal_id = "dealId" optional, document_id = "documentId" optional,
    parent_comment_id = "parentCommentId" optional, author_id = "authorId" optional,
    contact_id = "contactId" optional, attachments optional, uri optional,
    created_time = "createdTime" optional, created_by = "createdBy" optional,
    updated_time = "updatedTime" optional, updated_by = "updatedBy" optional,
}

impl Model for Comment {
    const KEY: &'static str = "comments";
    const NAME: &'static str = "Comment";
    const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Reference("comments")).read_only(),
        ModelField::new("content", ModelKind::Text),
        ModelField::new("htmlContent", ModelKind::Text),
        ModelField::new("isPrivate", ModelKind::Boolean),
        ModelField::new("ticketId", ModelKind::Reference("tickets")),
        ModelField::new("taskId", ModelKind::Reference("tasks")),
        ModelField::new("dealId", ModelKind::Reference("deals")),
        ModelField::new("documentId", ModelKind::Reference("documents")),
        ModelField::new("parentCommentId", ModelKind::Reference("comments")),
        ModelField::new("authorId", ModelKind::Reference("users")),
        ModelField::new("contactId", ModelKind::Reference("contacts")),
        ModelField::new("attachments", ModelKind::List(&ModelKind::Record(Attachment::FIELDS))),
        ModelField::new("uri", ModelKind::Text).read_only(),
        ModelField::new("createdTime", ModelKind::Timestamp).read_only(),
        ModelField::new("createdBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("updatedTime", ModelKind::Timestamp).read_only(),
        ModelField::new("updatedBy", ModelKind::Reference("users")).read_only(),
    ];
    type Filter = CommentFilter;
    type Key = CommentKey;

    fn id(&self) -> Option<&Id<Self>> {
        self.id.as_ref()
    }
}

impl From<CommentFilter> for Comment {
    fn from(it: CommentFilter) -> Self {
        Self {
            ticket_id: it.ticket_id,
            task_id: it.task_id,
            deal_id: it.deal_id,
            document_id: it.document_id,
            parent_comment_id: it.parent_comment_id,
            author_id: it.author_id,
            contact_id: it.contact_id,
            ..connectome::blank()
        }
    }
}

impl From<CommentKey> for Comment {
    fn from(_: CommentKey) -> Self {
        connectome::blank()
    }
}

/// What a list can be narrowed by; all that is said must hold.
#[derive(Default)]
pub struct CommentFilter {
    pub ticket_id: Option<Id<Ticket>>,
    pub task_id: Option<Id<Task>>,
    pub deal_id: Option<Id<Deal>>,
    pub document_id: Option<Id<Document>>,
    /// What it answers.
    pub parent_comment_id: Option<Id<Comment>>,
    /// Who said it, when that is a user.
    pub author_id: Option<Id<User>>,
    /// Who said it, when that is a customer.
    pub contact_id: Option<Id<Contact>>,
}
record! { CommentFilter:
    ticket_id = "ticketId" optional, task_id = "taskId" optional, deal_id = "dealId" optional,
    document_id = "documentId" optional, parent_comment_id = "parentCommentId" optional,
    author_id = "authorId" optional, contact_id = "contactId" optional,
}

/// What one can be found by; all that is said must hold.
#[derive(Default)]
pub struct CommentKey {}
record! { CommentKey:  }

// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use super::{Attachment, Company, Contact, Deal, Lead, User};
use connectome::{Id, Model, ModelField, ModelKind, Timestamp, record};

/// A message sent or received by e-mail.
#[derive(Default)]
pub struct Email {
    /// Read only.
    pub id: Option<Id<Email>>,
    /// What it belongs to, where several make a conversation. Read only.
    pub thread_id: Option<String>,
    /// Addresses.
    pub to: Option<Vec<String>>,
    pub cc: Option<Vec<String>>,
    pub bcc: Option<Vec<String>>,
    /// The sender's address.
    pub from: Option<String>,
    pub reply_to: Option<String>,
    pub subject: Option<String>,
    /// As plain text.
    pub body: Option<String>,
    /// The same as HTML.
    pub html_body: Option<String>,
    /// How it stands, in the app's own words.
    pub status: Option<String>,
    /// Who is responsible for it.
    pub owner_id: Option<Id<User>>,
    pub contact_id: Option<Id<Contact>>,
    pub lead_id: Option<Id<Lead>>,
    pub company_id: Option<Id<Company>>,
    pub deal_id: Option<Id<Deal>>,
    pub attachments: Option<Vec<Attachment>>,
    /// When it was created. Read only.
    pub created_time: Option<Timestamp>,
    /// Who created it. Read only.
    pub created_by: Option<Id<User>>,
    /// When it was changed last. Read only.
    pub updated_time: Option<Timestamp>,
    /// Who changed it last. Read only.
    pub updated_by: Option<Id<User>>,
}
record! { Email:
    id optional, thread_id = "threadId" optional, to optional, cc optional, bcc optional,
    from optional, reply_to = "replyTo" optional, subject optional, body optional,
    html_body = "htmlBody" optional, status optional, owner_id = "ownerId" optional,
    contact_id = "contactId" optional, lead_id = "leadId" optional,
    company_id = "companyId" optional, deal_id = "dealId" optional, attachments optional,
    created_time = "createdTime" optional, created_by = "createdBy" optional,
    updated_time = "updatedTime" optional, updated_by = "updatedBy" optional,
}

impl Model for Email {
    const KEY: &'static str = "emails";
    const NAME: &'static str = "Email";
    const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Reference("emails")).read_only(),
        ModelField::new("threadId", ModelKind::Text).read_only(),
        ModelField::new("to", ModelKind::List(&ModelKind::Text)),
        ModelField::new("cc", ModelKind::List(&ModelKind::Text)),
        ModelField::new("bcc", ModelKind::List(&ModelKind::Text)),
        ModelField::new("from", ModelKind::Text),
        ModelField::new("replyTo", ModelKind::Text),
        ModelField::new("subject", ModelKind::Text),
        ModelField::new("body", ModelKind::Text),
        ModelField::new("htmlBody", ModelKind::Text),
        ModelField::new("status", ModelKind::Text),
        ModelField::new("ownerId", ModelKind::Reference("users")),
        ModelField::new("contactId", ModelKind::Reference("contacts")),
        ModelField::new("leadId", ModelKind::Reference("leads")),
        ModelField::new("companyId", ModelKind::Reference("companies")),
        ModelField::new("dealId", ModelKind::Reference("deals")),
        ModelField::new("attachments", ModelKind::List(&ModelKind::Record(Attachment::FIELDS))),
        ModelField::new("createdTime", ModelKind::Timestamp).read_only(),
        ModelField::new("createdBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("updatedTime", ModelKind::Timestamp).read_only(),
        ModelField::new("updatedBy", ModelKind::Reference("users")).read_only(),
    ];
    const FALLBACKS: &'static [&'static str] = &["activities"];
    type Filter = EmailFilter;
    type Key = EmailKey;

    fn id(&self) -> Option<&Id<Self>> {
        self.id.as_ref()
    }
}

impl From<EmailFilter> for Email {
    fn from(it: EmailFilter) -> Self {
        Self {
            subject: it.subject,
            status: it.status,
            owner_id: it.owner_id,
            contact_id: it.contact_id,
            lead_id: it.lead_id,
            company_id: it.company_id,
            deal_id: it.deal_id,
            ..connectome::blank()
        }
    }
}

impl From<EmailKey> for Email {
    fn from(it: EmailKey) -> Self {
        Self {
            subject: it.subject,
            status: it.status,
            owner_id: it.owner_id,
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
pub struct EmailFilter {
    pub subject: Option<String>,
    /// How it stands, in the app's own words.
    pub status: Option<String>,
    /// Who is responsible for it.
    pub owner_id: Option<Id<User>>,
    pub contact_id: Option<Id<Contact>>,
    pub lead_id: Option<Id<Lead>>,
    pub company_id: Option<Id<Company>>,
    pub deal_id: Option<Id<Deal>>,
}
record! { EmailFilter:
    subject optional, status optional, owner_id = "ownerId" optional,
    contact_id = "contactId" optional, lead_id = "leadId" optional,
    company_id = "companyId" optional, deal_id = "dealId" optional,
}

/// What one can be found by; all that is said must hold.
#[derive(Default)]
pub struct EmailKey {
    pub subject: Option<String>,
    /// How it stands, in the app's own words.
    pub status: Option<String>,
    /// Who is responsible for it.
    pub owner_id: Option<Id<User>>,
    pub contact_id: Option<Id<Contact>>,
    pub lead_id: Option<Id<Lead>>,
    pub company_id: Option<Id<Company>>,
    pub deal_id: Option<Id<Deal>>,
}
record! { EmailKey:
    subject optional, status optional, owner_id = "ownerId" optional,
    contact_id = "contactId" optional, lead_id = "leadId" optional,
    company_id = "companyId" optional, deal_id = "dealId" optional,
}

// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use super::{Company, Contact, Deal, Lead, User};
use connectome::{Id, Model, ModelField, ModelKind, Timestamp, record};

/// A text about something else: a contact, a company, a deal.
#[derive(Default)]
pub struct Note {
    /// Read only.
    pub id: Option<Id<Note>>,
    pub title: Option<String>,
    /// Its text.
    pub content: Option<String>,
    /// How it stands, in the app's own words.
    pub status: Option<String>,
    /// Who is responsible for it.
    pub owner_id: Option<Id<User>>,
    pub contact_id: Option<Id<Contact>>,
    pub lead_id: Option<Id<Lead>>,
    pub company_id: Option<Id<Company>>,
    pub deal_id: Option<Id<Deal>>,
    /// When it was created. Read only.
    pub created_time: Option<Timestamp>,
    /// Who created it. Read only.
    pub created_by: Option<Id<User>>,
    /// When it was changed last. Read only.
    pub updated_time: Option<Timestamp>,
    /// Who changed it last. Read only.
    pub updated_by: Option<Id<User>>,
}
record! { Note:
    id optional, title optional, content optional, status optional, owner_id = "ownerId" optional,
    contact_id = "contactId" optional, lead_id = "leadId" optional,
    company_id = "companyId" optional, deal_id = "dealId" optional,
    created_time = "createdTime" optional, created_by = "createdBy" optional,
    updated_time = "updatedTime" optional, updated_by = "updatedBy" optional,
}

impl Model for Note {
    const KEY: &'static str = "notes";
    const NAME: &'static str = "Note";
    const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Reference("notes")).read_only(),
        ModelField::new("title", ModelKind::Text),
        ModelField::new("content", ModelKind::Text),
        ModelField::new("status", ModelKind::Text),
        ModelField::new("ownerId", ModelKind::Reference("users")),
        ModelField::new("contactId", ModelKind::Reference("contacts")),
        ModelField::new("leadId", ModelKind::Reference("leads")),
        ModelField::new("companyId", ModelKind::Reference("companies")),
        ModelField::new("dealId", ModelKind::Reference("deals")),
        ModelField::new("createdTime", ModelKind::Timestamp).read_only(),
        ModelField::new("createdBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("updatedTime", ModelKind::Timestamp).read_only(),
        ModelField::new("updatedBy", ModelKind::Reference("users")).read_only(),
    ];
    const FALLBACKS: &'static [&'static str] = &["activities"];
    type Filter = NoteFilter;
    type Key = NoteKey;

    fn id(&self) -> Option<&Id<Self>> {
        self.id.as_ref()
    }
}

impl From<NoteFilter> for Note {
    fn from(it: NoteFilter) -> Self {
        Self {
            title: it.title,
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

impl From<NoteKey> for Note {
    fn from(it: NoteKey) -> Self {
        Self {
            title: it.title,
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
pub struct NoteFilter {
    pub company_id: Option<Id<Company>>,
    pub contact_id: Option<Id<Contact>>,
    pub deal_id: Option<Id<Deal>>,
    pub lead_id: Option<Id<Lead>>,
    /// Who is responsible for it.
    pub owner_id: Option<Id<User>>,
    /// How it stands, in the app's own words.
    pub status: Option<String>,
    pub title: Option<String>,
}
record! { NoteFilter:
    company_id = "companyId" optional, contact_id = "contactId" optional,
    deal_id = "dealId" optional, lead_id = "leadId" optional, owner_id = "ownerId" optional,
    status optional, title optional,
}

/// What one can be found by; all that is said must hold.
#[derive(Default)]
pub struct NoteKey {
    pub company_id: Option<Id<Company>>,
    pub contact_id: Option<Id<Contact>>,
    pub deal_id: Option<Id<Deal>>,
    pub lead_id: Option<Id<Lead>>,
    /// Who is responsible for it.
    pub owner_id: Option<Id<User>>,
    /// How it stands, in the app's own words.
    pub status: Option<String>,
    pub title: Option<String>,
}
record! { NoteKey:
    company_id = "companyId" optional, contact_id = "contactId" optional,
    deal_id = "dealId" optional, lead_id = "leadId" optional, owner_id = "ownerId" optional,
    status optional, title optional,
}

// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use super::{Campaign, User};
use connectome::{Id, Model, ModelField, ModelKind, Timestamp, record};

/// A list of people, for example those who get a newsletter.
#[derive(Default)]
pub struct ContactList {
    /// Read only.
    pub id: Option<Id<ContactList>>,
    pub name: Option<String>,
    pub description: Option<String>,
    /// Where it came from: an advertisement, a referral, a fair.
    pub source: Option<String>,
    /// What kind it is, in the app's own words.
    pub r#type: Option<String>,
    /// Who is responsible for it.
    pub owner_id: Option<Id<User>>,
    /// When it was created. Read only.
    pub created_time: Option<Timestamp>,
    /// Who created it. Read only.
    pub created_by: Option<Id<User>>,
    /// When it was changed last. Read only.
    pub updated_time: Option<Timestamp>,
    /// Who changed it last. Read only.
    pub updated_by: Option<Id<User>>,
}
record! { ContactList:
    id optional, name optional, description optional, source optional, r#type = "type" optional,
    owner_id = "ownerId" optional, created_time = "createdTime" optional,
    created_by = "createdBy" optional, updated_time = "updatedTime" optional,
    updated_by = "updatedBy" optional,
}

impl Model for ContactList {
    const KEY: &'static str = "contact-lists";
    const NAME: &'static str = "ContactList";
    const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Reference("contact-lists")).read_only(),
        ModelField::new("name", ModelKind::Text),
        ModelField::new("description", ModelKind::Text),
        ModelField::new("source", ModelKind::Text),
        ModelField::new("type", ModelKind::Text),
        ModelField::new("ownerId", ModelKind::Reference("users")),
        ModelField::new("createdTime", ModelKind::Timestamp).read_only(),
        ModelField::new("createdBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("updatedTime", ModelKind::Timestamp).read_only(),
        ModelField::new("updatedBy", ModelKind::Reference("users")).read_only(),
    ];
    const FALLBACKS: &'static [&'static str] = &["campaigns"];
    type Filter = ContactListFilter;
    type Key = ContactListKey;

    fn id(&self) -> Option<&Id<Self>> {
        self.id.as_ref()
    }
}

impl From<ContactListFilter> for ContactList {
    fn from(it: ContactListFilter) -> Self {
        Self {
            name: it.name,
            source: it.source,
            r#type: it.r#type,
            owner_id: it.owner_id,
            ..connectome::blank()
        }
    }
}

impl From<ContactListKey> for ContactList {
    fn from(it: ContactListKey) -> Self {
        Self { name: it.name, ..connectome::blank() }
    }
}

impl From<Campaign> for ContactList {
    fn from(it: Campaign) -> Self {
        Self {
            id: it.id.map(Id::cast),
            name: it.name,
            description: it.description,
            source: it.source,
            r#type: it.r#type,
            owner_id: it.owner_id,
            created_time: it.created_time,
            created_by: it.created_by,
            updated_time: it.updated_time,
            updated_by: it.updated_by,
        }
    }
}

impl From<ContactList> for Campaign {
    fn from(it: ContactList) -> Self {
        Self {
            id: it.id.map(Id::cast),
            name: it.name,
            description: it.description,
            source: it.source,
            r#type: it.r#type,
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
pub struct ContactListFilter {
    pub name: Option<String>,
    /// Where it came from: an advertisement, a referral, a fair.
    pub source: Option<String>,
    /// What kind it is, in the app's own words.
    pub r#type: Option<String>,
    /// Who is responsible for it.
    pub owner_id: Option<Id<User>>,
}
record! { ContactListFilter:
    name optional, source optional, r#type = "type" optional, owner_id = "ownerId" optional,
}

/// What one can be found by; all that is said must hold.
#[derive(Default)]
pub struct ContactListKey {
    pub name: Option<String>,
}
record! { ContactListKey: name optional }

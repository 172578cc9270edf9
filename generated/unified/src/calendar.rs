// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use super::User;
use connectome::{Id, Model, ModelField, ModelKind, Timestamp, record};

/// A set of events: someone's own, or that of a room or a team.
#[derive(Default)]
pub struct Calendar {
    /// Read only.
    pub id: Option<Id<Calendar>>,
    pub name: Option<String>,
    pub description: Option<String>,
    /// IANA: `Europe/Berlin`.
    pub timezone: Option<String>,
    /// CSS: `#a4bdfc`.
    pub color: Option<String>,
    /// Whether it is its owner's main one. Read only.
    pub is_primary: Option<bool>,
    /// Whether the connection may change its events. Read only.
    pub can_edit: Option<bool>,
    /// Who is responsible for it.
    pub owner_id: Option<Id<User>>,
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
record! { Calendar:
    id optional, name optional, description optional, timezone optional, color optional,
    is_primary = "isPrimary" optional, can_edit = "canEdit" optional, owner_id = "ownerId" optional,
    uri optional, created_time = "createdTime" optional, created_by = "createdBy" optional,
    updated_time = "updatedTime" optional, updated_by = "updatedBy" optional,
}

impl Model for Calendar {
    const KEY: &'static str = "calendars";
    const NAME: &'static str = "Calendar";
    const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Reference("calendars")).read_only(),
        ModelField::new("name", ModelKind::Text),
        ModelField::new("description", ModelKind::Text),
        ModelField::new("timezone", ModelKind::Text),
        ModelField::new("color", ModelKind::Text),
        ModelField::new("isPrimary", ModelKind::Boolean).read_only(),
        ModelField::new("canEdit", ModelKind::Boolean).read_only(),
        ModelField::new("ownerId", ModelKind::Reference("users")),
        ModelField::new("uri", ModelKind::Text).read_only(),
        ModelField::new("createdTime", ModelKind::Timestamp).read_only(),
        ModelField::new("createdBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("updatedTime", ModelKind::Timestamp).read_only(),
        ModelField::new("updatedBy", ModelKind::Reference("users")).read_only(),
    ];
    type Filter = CalendarFilter;
    type Key = CalendarKey;

    fn id(&self) -> Option<&Id<Self>> {
        self.id.as_ref()
    }
}

impl From<CalendarFilter> for Calendar {
    fn from(it: CalendarFilter) -> Self {
        Self {
            name: it.name,
            is_primary: it.is_primary,
            owner_id: it.owner_id,
            ..connectome::blank()
        }
    }
}

impl From<CalendarKey> for Calendar {
    fn from(it: CalendarKey) -> Self {
        Self { name: it.name, ..connectome::blank() }
    }
}

/// What a list can be narrowed by; all that is said must hold.
#[derive(Default)]
pub struct CalendarFilter {
    pub name: Option<String>,
    /// Who is responsible for it.
    pub owner_id: Option<Id<User>>,
    /// Whether it is its owner's main one.
    pub is_primary: Option<bool>,
}
record! { CalendarFilter:
    name optional, owner_id = "ownerId" optional, is_primary = "isPrimary" optional,
}

/// What one can be found by; all that is said must hold.
#[derive(Default)]
pub struct CalendarKey {
    pub name: Option<String>,
}
record! { CalendarKey: name optional }

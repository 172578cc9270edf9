// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use super::User;
use connectome::{Id, Model, ModelField, ModelKind, Timestamp, record};

/// A store of files: someone's own, or a team's.
#[derive(Default)]
pub struct Drive {
    /// Read only.
    pub id: Option<Id<Drive>>,
    pub name: Option<String>,
    pub description: Option<String>,
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
record! { Drive:
    id optional, name optional, description optional, owner_id = "ownerId" optional, uri optional,
    created_time = "createdTime" optional, created_by = "createdBy" optional,
    updated_time = "updatedTime" optional, updated_by = "updatedBy" optional,
}

impl Model for Drive {
    const KEY: &'static str = "drives";
    const NAME: &'static str = "Drive";
    const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Reference("drives")).read_only(),
        ModelField::new("name", ModelKind::Text),
        ModelField::new("description", ModelKind::Text),
        ModelField::new("ownerId", ModelKind::Reference("users")),
        ModelField::new("uri", ModelKind::Text).read_only(),
        ModelField::new("createdTime", ModelKind::Timestamp).read_only(),
        ModelField::new("createdBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("updatedTime", ModelKind::Timestamp).read_only(),
        ModelField::new("updatedBy", ModelKind::Reference("users")).read_only(),
    ];
    type Filter = DriveFilter;
    type Key = DriveKey;

    fn id(&self) -> Option<&Id<Self>> {
        self.id.as_ref()
    }
}

impl From<DriveFilter> for Drive {
    fn from(it: DriveFilter) -> Self {
        Self { name: it.name, owner_id: it.owner_id, ..connectome::blank() }
    }
}

impl From<DriveKey> for Drive {
    fn from(it: DriveKey) -> Self {
        Self { name: it.name, owner_id: it.owner_id, ..connectome::blank() }
    }
}

/// What a list can be narrowed by; all that is said must hold.
#[derive(Default)]
pub struct DriveFilter {
    /// Who is responsible for it.
    pub owner_id: Option<Id<User>>,
    pub name: Option<String>,
}
record! { DriveFilter: owner_id = "ownerId" optional, name optional }

/// What one can be found by; all that is said must hold.
#[derive(Default)]
pub struct DriveKey {
    /// Who is responsible for it.
    pub owner_id: Option<Id<User>>,
    pub name: Option<String>,
}
record! { DriveKey: owner_id = "ownerId" optional, name optional }

// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use super::User;
use connectome::{Id, Model, ModelField, ModelKind, Timestamp, record};

/// Work with one aim, made of tasks.
#[derive(Default)]
pub struct Project {
    /// Read only.
    pub id: Option<Id<Project>>,
    pub name: Option<String>,
    pub description: Option<String>,
    /// What kind it is, in the app's own words.
    pub r#type: Option<String>,
    pub parent_id: Option<Id<Project>>,
    /// Who is responsible for it.
    pub owner_id: Option<Id<User>>,
    pub start_time: Option<Timestamp>,
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
record! { Project:
    id optional, name optional, description optional, r#type = "type" optional,
    parent_id = "parentId" optional, owner_id = "ownerId" optional,
    start_time = "startTime" optional, due_time = "dueTime" optional,
    created_time = "createdTime" optional, created_by = "createdBy" optional,
    updated_time = "updatedTime" optional, updated_by = "updatedBy" optional,
}

impl Model for Project {
    const KEY: &'static str = "projects";
    const NAME: &'static str = "Project";
    const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Reference("projects")).read_only(),
        ModelField::new("name", ModelKind::Text),
        ModelField::new("description", ModelKind::Text),
        ModelField::new("type", ModelKind::Text),
        ModelField::new("parentId", ModelKind::Reference("projects")),
        ModelField::new("ownerId", ModelKind::Reference("users")),
        ModelField::new("startTime", ModelKind::Timestamp),
        ModelField::new("dueTime", ModelKind::Timestamp),
        ModelField::new("createdTime", ModelKind::Timestamp).read_only(),
        ModelField::new("createdBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("updatedTime", ModelKind::Timestamp).read_only(),
        ModelField::new("updatedBy", ModelKind::Reference("users")).read_only(),
    ];
    type Filter = ProjectFilter;
    type Key = ProjectKey;

    fn id(&self) -> Option<&Id<Self>> {
        self.id.as_ref()
    }
}

impl From<ProjectFilter> for Project {
    fn from(it: ProjectFilter) -> Self {
        Self {
            name: it.name,
            description: it.description,
            r#type: it.r#type,
            owner_id: it.owner_id,
            ..connectome::blank()
        }
    }
}

impl From<ProjectKey> for Project {
    fn from(it: ProjectKey) -> Self {
        Self {
            name: it.name,
            description: it.description,
            r#type: it.r#type,
            owner_id: it.owner_id,
            ..connectome::blank()
        }
    }
}

/// What a list can be narrowed by; all that is said must hold.
#[derive(Default)]
pub struct ProjectFilter {
    pub name: Option<String>,
    pub description: Option<String>,
    /// What kind it is, in the app's own words.
    pub r#type: Option<String>,
    /// Who is responsible for it.
    pub owner_id: Option<Id<User>>,
}
record! { ProjectFilter:
    name optional, description optional, r#type = "type" optional, owner_id = "ownerId" optional,
}

/// What one can be found by; all that is said must hold.
#[derive(Default)]
pub struct ProjectKey {
    pub name: Option<String>,
    pub description: Option<String>,
    /// What kind it is, in the app's own words.
    pub r#type: Option<String>,
    /// Who is responsible for it.
    pub owner_id: Option<Id<User>>,
}
record! { ProjectKey:
    name optional, description optional, r#type = "type" optional, owner_id = "ownerId" optional,
}

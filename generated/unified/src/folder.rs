// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use super::{Drive, User};
use connectome::{Id, Model, ModelField, ModelKind, Timestamp, record};

/// A folder in a store of files.
#[derive(Default)]
pub struct Folder {
    /// Read only.
    pub id: Option<Id<Folder>>,
    pub name: Option<String>,
    pub description: Option<String>,
    /// In bytes. Read only.
    pub size: Option<i64>,
    /// From the top of the drive, `/` between. Read only.
    pub path: Option<String>,
    pub parent_folder_id: Option<Id<Folder>>,
    /// Who is responsible for it.
    pub owner_id: Option<Id<User>>,
    pub drive_id: Option<Id<Drive>>,
    /// Where its bytes are. Read only.
    pub download_uri: Option<String>,
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
record! { Folder:
    id optional, name optional, description optional, size optional, path optional,
    parent_folder_id = "parentFolderId" optional, owner_id = "ownerId" optional,
    drive_id = "driveId" optional, download_uri = "downloadUri" optional, uri optional,
    created_time = "createdTime" optional, created_by = "createdBy" optional,
    updated_time = "updatedTime" optional, updated_by = "updatedBy" optional,
}

impl Model for Folder {
    const KEY: &'static str = "folders";
    const NAME: &'static str = "Folder";
    const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Reference("folders")).read_only(),
        ModelField::new("name", ModelKind::Text),
        ModelField::new("description", ModelKind::Text),
        ModelField::new("size", ModelKind::Integer).read_only(),
        ModelField::new("path", ModelKind::Text).read_only(),
        ModelField::new("parentFolderId", ModelKind::Reference("folders")),
        ModelField::new("ownerId", ModelKind::Reference("users")),
        ModelField::new("driveId", ModelKind::Reference("drives")),
        ModelField::new("downloadUri", ModelKind::Text).read_only(),
        ModelField::new("uri", ModelKind::Text).read_only(),
        ModelField::new("createdTime", ModelKind::Timestamp).read_only(),
        ModelField::new("createdBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("updatedTime", ModelKind::Timestamp).read_only(),
        ModelField::new("updatedBy", ModelKind::Reference("users")).read_only(),
    ];
    type Filter = FolderFilter;
    type Key = FolderKey;

    fn id(&self) -> Option<&Id<Self>> {
        self.id.as_ref()
    }
}

impl From<FolderFilter> for Folder {
    fn from(it: FolderFilter) -> Self {
        Self {
            name: it.name,
            size: it.size,
            parent_folder_id: it.parent_folder_id,
            owner_id: it.owner_id,
            drive_id: it.drive_id,
            ..connectome::blank()
        }
    }
}

impl From<FolderKey> for Folder {
    fn from(it: FolderKey) -> Self {
        Self {
            name: it.name,
            size: it.size,
            parent_folder_id: it.parent_folder_id,
            owner_id: it.owner_id,
            drive_id: it.drive_id,
            ..connectome::blank()
        }
    }
}

/// What a list can be narrowed by; all that is said must hold.
#[derive(Default)]
pub struct FolderFilter {
    /// Who is responsible for it.
    pub owner_id: Option<Id<User>>,
    pub parent_folder_id: Option<Id<Folder>>,
    pub drive_id: Option<Id<Drive>>,
    pub name: Option<String>,
    /// In bytes.
    pub size: Option<i64>,
}
record! { FolderFilter:
    owner_id = "ownerId" optional, parent_folder_id = "parentFolderId" optional,
    drive_id = "driveId" optional, name optional, size optional,
}

/// What one can be found by; all that is said must hold.
#[derive(Default)]
pub struct FolderKey {
    /// Who is responsible for it.
    pub owner_id: Option<Id<User>>,
    pub parent_folder_id: Option<Id<Folder>>,
    pub drive_id: Option<Id<Drive>>,
    pub name: Option<String>,
    /// In bytes.
    pub size: Option<i64>,
}
record! { FolderKey:
    owner_id = "ownerId" optional, parent_folder_id = "parentFolderId" optional,
    drive_id = "driveId" optional, name optional, size optional,
}

// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use super::{Drive, Folder, User};
use connectome::{Id, Model, ModelField, ModelKind, Timestamp, record};

/// A file in a store.
#[derive(Default)]
pub struct File {
    /// Read only.
    pub id: Option<Id<File>>,
    /// `text/plain`.
    pub mime_type: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    /// Where it is shown without being downloaded. Read only.
    pub preview_uri: Option<String>,
    /// In bytes. Read only.
    pub size: Option<i64>,
    /// From the top of the drive, `/` between. Read only.
    pub path: Option<String>,
    /// The folder that it lies in.
    pub folder_id: Option<Id<Folder>>,
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
record! { File:
    id optional, mime_type = "mimeType" optional, name optional, description optional,
    preview_uri = "previewUri" optional, size optional, path optional,
    folder_id = "folderId" optional, owner_id = "ownerId" optional, drive_id = "driveId" optional,
    download_uri = "downloadUri" optional, uri optional, created_time = "createdTime" optional,
    created_by = "createdBy" optional, updated_time = "updatedTime" optional,
    updated_by = "updatedBy" optional,
}

impl Model for File {
    const KEY: &'static str = "files";
    const NAME: &'static str = "File";
    const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Reference("files")).read_only(),
        ModelField::new("mimeType", ModelKind::Text),
        ModelField::new("name", ModelKind::Text),
        ModelField::new("description", ModelKind::Text),
        ModelField::new("previewUri", ModelKind::Text).read_only(),
        ModelField::new("size", ModelKind::Integer).read_only(),
        ModelField::new("path", ModelKind::Text).read_only(),
        ModelField::new("folderId", ModelKind::Reference("folders")),
        ModelField::new("ownerId", ModelKind::Reference("users")),
        ModelField::new("driveId", ModelKind::Reference("drives")),
        ModelField::new("downloadUri", ModelKind::Text).read_only(),
        ModelField::new("uri", ModelKind::Text).read_only(),
        ModelField::new("createdTime", ModelKind::Timestamp).read_only(),
        ModelField::new("createdBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("updatedTime", ModelKind::Timestamp).read_only(),
        ModelField::new("updatedBy", ModelKind::Reference("users")).read_only(),
    ];
    type Filter = FileFilter;
    type Key = FileKey;

    fn id(&self) -> Option<&Id<Self>> {
        self.id.as_ref()
    }
}

impl From<FileFilter> for File {
    fn from(it: FileFilter) -> Self {
        Self {
            mime_type: it.mime_type,
            name: it.name,
            size: it.size,
            folder_id: it.folder_id,
            owner_id: it.owner_id,
            drive_id: it.drive_id,
            ..connectome::blank()
        }
    }
}

impl From<FileKey> for File {
    fn from(it: FileKey) -> Self {
        Self {
            mime_type: it.mime_type,
            name: it.name,
            size: it.size,
            folder_id: it.folder_id,
            owner_id: it.owner_id,
            drive_id: it.drive_id,
            ..connectome::blank()
        }
    }
}

/// What a list can be narrowed by; all that is said must hold.
#[derive(Default)]
pub struct FileFilter {
    /// Who is responsible for it.
    pub owner_id: Option<Id<User>>,
    /// The folder that it lies in.
    pub folder_id: Option<Id<Folder>>,
    pub drive_id: Option<Id<Drive>>,
    pub name: Option<String>,
    /// `text/plain`.
    pub mime_type: Option<String>,
    /// In bytes.
    pub size: Option<i64>,
}
record! { FileFilter:
    owner_id = "ownerId" optional, folder_id = "folderId" optional, drive_id = "driveId" optional,
    name optional, mime_type = "mimeType" optional, size optional,
}

/// What one can be found by; all that is said must hold.
#[derive(Default)]
pub struct FileKey {
    /// Who is responsible for it.
    pub owner_id: Option<Id<User>>,
    pub drive_id: Option<Id<Drive>>,
    /// The folder that it lies in.
    pub folder_id: Option<Id<Folder>>,
    pub name: Option<String>,
    /// `text/plain`.
    pub mime_type: Option<String>,
    /// In bytes.
    pub size: Option<i64>,
}
record! { FileKey:
    owner_id = "ownerId" optional, drive_id = "driveId" optional, folder_id = "folderId" optional,
    name optional, mime_type = "mimeType" optional, size optional,
}

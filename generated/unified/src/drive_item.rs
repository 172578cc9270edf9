// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use super::{Drive, User};
use connectome::{Id, Model, ModelField, ModelKind, Timestamp, record, text_enum};

/// A file or a folder, where an app makes no difference between them.
#[derive(Default)]
pub struct DriveItem {
    /// Read only.
    pub id: Option<Id<DriveItem>>,
    /// Which of the two it is.
    pub item_type: Option<DriveItemType>,
    pub name: Option<String>,
    /// `text/plain`.
    pub mime_type: Option<String>,
    pub description: Option<String>,
    /// Where it is shown without being downloaded. Read only.
    pub preview_uri: Option<String>,
    /// In bytes. Read only.
    pub size: Option<i64>,
    /// From the top of the drive, `/` between. Read only.
    pub path: Option<String>,
    /// The folder that it lies in.
    pub folder_id: Option<Id<DriveItem>>,
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
record! { DriveItem:
    id optional, item_type = "itemType" optional, name optional, mime_type = "mimeType" optional,
    description optional, preview_uri = "previewUri" optional, size optional, path optional,
    folder_id = "folderId" optional, owner_id = "ownerId" optional, drive_id = "driveId" optional,
    download_uri = "downloadUri" optional, uri optional, created_time = "createdTime" optional,
    created_by = "createdBy" optional, updated_time = "updatedTime" optional,
    updated_by = "updatedBy" optional,
}

impl Model for DriveItem {
    const KEY: &'static str = "drive-items";
    const NAME: &'static str = "DriveItem";
    const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Reference("drive-items")).read_only(),
        ModelField::new("itemType", ModelKind::Values(&["file", "folder"])),
        ModelField::new("name", ModelKind::Text),
        ModelField::new("mimeType", ModelKind::Text),
        ModelField::new("description", ModelKind::Text),
        ModelField::new("previewUri", ModelKind::Text).read_only(),
        ModelField::new("size", ModelKind::Integer).read_only(),
        ModelField::new("path", ModelKind::Text).read_only(),
        ModelField::new("folderId", ModelKind::Reference("drive-items")),
        ModelField::new("ownerId", ModelKind::Reference("users")),
        ModelField::new("driveId", ModelKind::Reference("drives")),
        ModelField::new("downloadUri", ModelKind::Text).read_only(),
        ModelField::new("uri", ModelKind::Text).read_only(),
        ModelField::new("createdTime", ModelKind::Timestamp).read_only(),
        ModelField::new("createdBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("updatedTime", ModelKind::Timestamp).read_only(),
        ModelField::new("updatedBy", ModelKind::Reference("users")).read_only(),
    ];
    type Filter = DriveItemFilter;
    type Key = DriveItemKey;

    fn id(&self) -> Option<&Id<Self>> {
        self.id.as_ref()
    }
}

impl From<DriveItemFilter> for DriveItem {
    fn from(it: DriveItemFilter) -> Self {
        Self {
            item_type: it.item_type,
            mime_type: it.mime_type,
            folder_id: it.folder_id,
            owner_id: it.owner_id,
            drive_id: it.drive_id,
            ..connectome::blank()
        }
    }
}

impl From<DriveItemKey> for DriveItem {
    fn from(_: DriveItemKey) -> Self {
        connectome::blank()
    }
}

pub enum DriveItemType {
    File,
    Folder,
    Unlisted(String),
}
text_enum! { DriveItemType: File = "file", Folder = "folder" }

/// What a list can be narrowed by; all that is said must hold.
#[derive(Default)]
pub struct DriveItemFilter {
    /// Who is responsible for it.
    pub owner_id: Option<Id<User>>,
    /// The folder that it lies in.
    pub folder_id: Option<Id<DriveItem>>,
    pub drive_id: Option<Id<Drive>>,
    /// `text/plain`.
    pub mime_type: Option<String>,
    /// Which of the two it is.
    pub item_type: Option<DriveItemType>,
}
record! { DriveItemFilter:
    owner_id = "ownerId" optional, folder_id = "folderId" optional, drive_id = "driveId" optional,
    mime_type = "mimeType" optional, item_type = "itemType" optional,
}

/// What one can be found by; all that is said must hold.
#[derive(Default)]
pub struct DriveItemKey {}
record! { DriveItemKey:  }

// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use super::User;
use connectome::{Id, Model, ModelField, ModelKind, Timestamp, record};

/// A text that people write together: a page, an article, a wiki entry.
#[derive(Default)]
pub struct Document {
    /// Read only.
    pub id: Option<Id<Document>>,
    /// Where people see it. Read only.
    pub uri: Option<String>,
    pub title: Option<String>,
    pub parent_document_id: Option<Id<Document>>,
    /// Whether other documents may lie below it. Read only.
    pub can_have_children: Option<bool>,
    /// Read only.
    pub is_downloadable: Option<bool>,
    /// As plain text.
    pub text: Option<String>,
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
record! { Document:
    id optional, uri optional, title optional, parent_document_id = "parentDocumentId" optional,
    can_have_children = "canHaveChildren" optional, is_downloadable = "isDownloadable" optional,
    text optional, owner_id = "ownerId" optional, created_time = "createdTime" optional,
    created_by = "createdBy" optional, updated_time = "updatedTime" optional,
    updated_by = "updatedBy" optional,
}

impl Model for Document {
    const KEY: &'static str = "documents";
    const NAME: &'static str = "Document";
    const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Reference("documents")).read_only(),
        ModelField::new("uri", ModelKind::Text).read_only(),
        ModelField::new("title", ModelKind::Text),
        ModelField::new("parentDocumentId", ModelKind::Reference("documents")),
        ModelField::new("canHaveChildren", ModelKind::Boolean).read_only(),
        ModelField::new("isDownloadable", ModelKind::Boolean).read_only(),
        ModelField::new("text", ModelKind::Text),
        ModelField::new("ownerId", ModelKind::Reference("users")),
        ModelField::new("createdTime", ModelKind::Timestamp).read_only(),
        ModelField::new("createdBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("updatedTime", ModelKind::Timestamp).read_only(),
        ModelField::new("updatedBy", ModelKind::Reference("users")).read_only(),
    ];
    type Filter = DocumentFilter;
    type Key = DocumentKey;

    fn id(&self) -> Option<&Id<Self>> {
        self.id.as_ref()
    }
}

impl From<DocumentFilter> for Document {
    fn from(it: DocumentFilter) -> Self {
        Self {
            parent_document_id: it.parent_document_id,
            owner_id: it.owner_id,
            ..connectome::blank()
        }
    }
}

impl From<DocumentKey> for Document {
    fn from(_: DocumentKey) -> Self {
        connectome::blank()
    }
}

/// What a list can be narrowed by; all that is said must hold.
#[derive(Default)]
pub struct DocumentFilter {
    pub parent_document_id: Option<Id<Document>>,
    /// Who is responsible for it.
    pub owner_id: Option<Id<User>>,
}
record! { DocumentFilter:
    parent_document_id = "parentDocumentId" optional, owner_id = "ownerId" optional,
}

/// What one can be found by; all that is said must hold.
#[derive(Default)]
pub struct DocumentKey {}
record! { DocumentKey:  }

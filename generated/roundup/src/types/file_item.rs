// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use super::FileFields;
use connectome::{Extra, record};

/// A file, as it comes alone.
pub struct FileItem {
    /// Its id.
    pub id: String,
    /// Its class.
    pub r#type: String,
    /// Where it is.
    pub link: String,
    /// Its fields.
    pub attributes: FileFields,
    /// Its ETag, quotes included.
    pub etag: String,
    pub extra: Extra,
}
record! { FileItem:
    id required, r#type = "type" required, link required, attributes required,
    etag = "@etag" required, ..extra
}

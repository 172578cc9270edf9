// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use super::StatusFields;
use connectome::{Extra, record};

/// How far an issue can be, as it comes alone.
pub struct StatusItem {
    /// Its id.
    pub id: String,
    /// Its class.
    pub r#type: String,
    /// Where it is.
    pub link: String,
    /// Its fields.
    pub attributes: StatusFields,
    /// Its ETag, quotes included.
    pub etag: String,
    pub extra: Extra,
}
record! { StatusItem:
    id required, r#type = "type" required, link required, attributes required,
    etag = "@etag" required, ..extra
}

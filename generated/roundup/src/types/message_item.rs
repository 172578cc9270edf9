// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use super::MessageFields;
use connectome::{Extra, record};

/// What someone said about an issue, as it comes alone.
pub struct MessageItem {
    /// Its id.
    pub id: String,
    /// Its class.
    pub r#type: String,
    /// Where it is.
    pub link: String,
    /// Its fields.
    pub attributes: MessageFields,
    /// Its ETag, quotes included.
    pub etag: String,
    pub extra: Extra,
}
record! { MessageItem:
    id required, r#type = "type" required, link required, attributes required,
    etag = "@etag" required, ..extra
}

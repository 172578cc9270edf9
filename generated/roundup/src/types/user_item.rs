// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use super::UserFields;
use connectome::{Extra, record};

/// Someone who can log in, as it comes alone.
pub struct UserItem {
    /// Its id.
    pub id: String,
    /// Its class.
    pub r#type: String,
    /// Where it is.
    pub link: String,
    /// Its fields.
    pub attributes: UserFields,
    /// Its ETag, quotes included.
    pub etag: String,
    pub extra: Extra,
}
record! { UserItem:
    id required, r#type = "type" required, link required, attributes required,
    etag = "@etag" required, ..extra
}

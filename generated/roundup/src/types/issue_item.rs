// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use super::IssueFields;
use connectome::{Extra, record};

/// A piece of work, as it comes alone.
pub struct IssueItem {
    /// Its id.
    pub id: String,
    /// Its class.
    pub r#type: String,
    /// Where it is.
    pub link: String,
    /// Its fields.
    pub attributes: IssueFields,
    /// Its ETag, quotes included.
    pub etag: String,
    pub extra: Extra,
}
record! { IssueItem:
    id required, r#type = "type" required, link required, attributes required,
    etag = "@etag" required, ..extra
}

// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use super::KeywordFields;
use connectome::{Extra, record};

/// A word that issues can be found by, as it comes alone.
pub struct KeywordItem {
    /// Its id.
    pub id: String,
    /// Its class.
    pub r#type: String,
    /// Where it is.
    pub link: String,
    /// Its fields.
    pub attributes: KeywordFields,
    /// Its ETag, quotes included.
    pub etag: String,
    pub extra: Extra,
}
record! { KeywordItem:
    id required, r#type = "type" required, link required, attributes required,
    etag = "@etag" required, ..extra
}

// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use connectome::text_enum;

/// In which direction to sort.
pub enum SortDirection {
    Asc,
    Desc,
    Unlisted(String),
}
text_enum! { SortDirection: Asc = "asc", Desc = "desc" }

// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use connectome::text_enum;

/// What to sort by.
pub enum SortBy {
    Id,
    UpdateTime,
    AddTime,
    Unlisted(String),
}
text_enum! { SortBy: Id = "id", UpdateTime = "update_time", AddTime = "add_time" }

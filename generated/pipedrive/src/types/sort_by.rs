// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use connectome::text_enum;

/// What to sort by.
#[derive(Clone, Debug)]
pub enum SortBy {
    Id,
    UpdateTime,
    AddTime,
    Unlisted(String),
}
text_enum! { SortBy: Id = "id", UpdateTime = "update_time", AddTime = "add_time" }

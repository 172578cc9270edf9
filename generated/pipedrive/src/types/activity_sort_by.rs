// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use connectome::text_enum;

pub enum ActivitySortBy {
    Id,
    UpdateTime,
    AddTime,
    DueDate,
    Unlisted(String),
}
text_enum! { ActivitySortBy:
    Id = "id", UpdateTime = "update_time", AddTime = "add_time", DueDate = "due_date",
}

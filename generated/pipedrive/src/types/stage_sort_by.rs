// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use connectome::text_enum;

pub enum StageSortBy {
    Id,
    UpdateTime,
    AddTime,
    OrderNr,
    Unlisted(String),
}
text_enum! { StageSortBy:
    Id = "id", UpdateTime = "update_time", AddTime = "add_time", OrderNr = "order_nr",
}

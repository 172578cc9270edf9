// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use connectome::text_enum;

pub enum ProductSortBy {
    Id,
    Name,
    AddTime,
    UpdateTime,
    Unlisted(String),
}
text_enum! { ProductSortBy:
    Id = "id", Name = "name", AddTime = "add_time", UpdateTime = "update_time",
}

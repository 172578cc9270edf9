// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use connectome::{Extra, Json, Timestamp, record, union};

/// What may be chosen.
#[derive(Default)]
pub struct FieldOption {
    pub id: Option<FieldOptionId>,
    /// What people see.
    pub label: Option<String>,
    pub color: Option<String>,
    pub add_time: Option<Timestamp>,
    pub update_time: Option<Timestamp>,
    pub extra: Extra,
}
record! { FieldOption:
    id optional, label optional, color optional, add_time optional, update_time optional, ..extra
}

/// What stands in the values; text only in Pipedrive's own fields.
pub enum FieldOptionId {
    Integer(i64),
    Text(String),
    Unlisted(Json),
}
union! { FieldOptionId: Integer if number, Text if text }

// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use connectome::{Json, union};

/// Always text: `1` for yes, `2026-12-24` for a day, an id for a user.
pub enum FieldValue {
    Text(String),
    TextList(Vec<String>),
    Unlisted(Json),
}
union! { FieldValue: Text if text, TextList if list }

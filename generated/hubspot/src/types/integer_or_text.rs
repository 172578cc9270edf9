// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use connectome::{Json, union};

/// The id of the one.
pub enum IntegerOrText {
    Integer(i64),
    Text(String),
    Unlisted(Json),
}
union! { IntegerOrText: Integer if number, Text if text }

// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::FieldValue;
use connectome::record;

/// What a custom field holds.
pub struct CustomValue {
    /// The id of the custom field.
    pub id: i64,
    /// The name of the custom field. Read only.
    pub name: Option<String>,
    /// True when it holds a list. Read only.
    pub multiple: Option<bool>,
    /// What it is; null when it is not set.
    pub value: Option<FieldValue>,
}
record! { CustomValue: id required, name optional, multiple optional, value nullable }

impl CustomValue {
    pub fn new(id: i64) -> Self {
        Self { id, ..connectome::blank() }
    }
}

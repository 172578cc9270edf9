// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::{FieldOption, FieldType, Subfield};
use connectome::{Extra, record};

/// What a field is.
pub struct Field {
    /// The key under which its values stand.
    pub field_code: String,
    /// What people see.
    pub field_name: String,
    pub field_type: FieldType,
    /// Whether the account has added it.
    pub is_custom_field: Option<bool>,
    /// Whether it comes only when `include_fields` names it.
    pub is_optional_response_field: Option<bool>,
    /// What may be chosen.
    pub options: Option<Vec<FieldOption>>,
    /// What its values consist of, such as the parts of an address.
    pub subfields: Option<Vec<Subfield>>,
    pub extra: Extra,
}
record! { Field:
    field_code required, field_name required, field_type required, is_custom_field optional,
    is_optional_response_field optional, options optional, subfields optional, ..extra
}

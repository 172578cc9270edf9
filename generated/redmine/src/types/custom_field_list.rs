// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::CustomField;
use connectome::record;

/// All custom fields.
pub struct CustomFieldList {
    /// The custom fields.
    pub custom_fields: Vec<CustomField>,
}
record! { CustomFieldList: custom_fields required }

// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::{DataSensitivity, PropertyOption, PropertyRights};
use connectome::{Extra, Timestamp, record};

/// What a property is.
pub struct Property {
    /// The name under which its values stand in `properties`.
    pub name: String,
    /// What people see.
    pub label: String,
    /// What it means, for people.
    pub description: String,
    /// What its values are.
    pub r#type: String,
    /// How people enter them.
    pub field_type: String,
    /// The group in which people find it.
    pub group_name: String,
    /// The values that it may have, when `type` is `enumeration`.
    pub options: Vec<PropertyOption>,
    /// Whether it is HubSpot's own. Absent or false for those that an account has added.
    pub hubspot_defined: Option<bool>,
    /// Whether no two objects may share a value.
    pub has_unique_value: Option<bool>,
    /// Whether HubSpot computes it.
    pub calculated: Option<bool>,
    pub calculation_formula: Option<String>,
    /// Whether its values are ids of something else: see `referencedObjectType`.
    pub external_options: Option<bool>,
    /// What its values are ids of, such as `OWNER`.
    pub referenced_object_type: Option<String>,
    pub modification_metadata: Option<PropertyRights>,
    pub data_sensitivity: Option<DataSensitivity>,
    /// Whether people do not see it.
    pub hidden: Option<bool>,
    /// Whether it may stand in a form.
    pub form_field: Option<bool>,
    pub display_order: Option<i32>,
    pub show_currency_symbol: Option<bool>,
    pub currency_property_name: Option<String>,
    pub created_at: Option<Timestamp>,
    pub created_user_id: Option<String>,
    pub updated_at: Option<Timestamp>,
    pub updated_user_id: Option<String>,
    pub archived: Option<bool>,
    pub archived_at: Option<Timestamp>,
    pub extra: Extra,
}
record! { Property:
    name required, label required, description required, r#type = "type" required,
    field_type = "fieldType" required, group_name = "groupName" required, options required,
    hubspot_defined = "hubspotDefined" optional, has_unique_value = "hasUniqueValue" optional,
    calculated optional, calculation_formula = "calculationFormula" optional,
    external_options = "externalOptions" optional,
    referenced_object_type = "referencedObjectType" optional,
    modification_metadata = "modificationMetadata" optional,
    data_sensitivity = "dataSensitivity" optional, hidden optional,
    form_field = "formField" optional, display_order = "displayOrder" optional,
    show_currency_symbol = "showCurrencySymbol" optional,
    currency_property_name = "currencyPropertyName" optional, created_at = "createdAt" optional,
    created_user_id = "createdUserId" optional, updated_at = "updatedAt" optional,
    updated_user_id = "updatedUserId" optional, archived optional,
    archived_at = "archivedAt" optional, ..extra
}

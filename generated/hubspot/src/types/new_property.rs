// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::{DataSensitivity, PropertyFieldType, PropertyOption, PropertyType};
use connectome::{Extra, record};

/// A property to add.
pub struct NewProperty {
    pub name: String,
    pub label: String,
    pub r#type: PropertyType,
    pub field_type: PropertyFieldType,
    pub group_name: String,
    pub description: Option<String>,
    pub options: Option<Vec<PropertyOption>>,
    pub has_unique_value: Option<bool>,
    pub calculation_formula: Option<String>,
    pub external_options: Option<bool>,
    pub referenced_object_type: Option<String>,
    pub data_sensitivity: Option<DataSensitivity>,
    pub hidden: Option<bool>,
    pub form_field: Option<bool>,
    pub display_order: Option<i32>,
    pub extra: Extra,
}
record! { NewProperty:
    name required, label required, r#type = "type" required, field_type = "fieldType" required,
    group_name = "groupName" required, description optional, options optional,
    has_unique_value = "hasUniqueValue" optional,
    calculation_formula = "calculationFormula" optional,
    external_options = "externalOptions" optional,
    referenced_object_type = "referencedObjectType" optional,
    data_sensitivity = "dataSensitivity" optional, hidden optional,
    form_field = "formField" optional, display_order = "displayOrder" optional, ..extra
}

impl NewProperty {
    pub fn new(
        name: String,
        label: String,
        r#type: PropertyType,
        field_type: PropertyFieldType,
        group_name: String,
    ) -> Self {
        Self { name, label, r#type, field_type, group_name, ..connectome::blank() }
    }
}

// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::{PropertyFieldType, PropertyOption, PropertyType};
use connectome::{Extra, record};

/// What is to change of a property.
#[derive(Default)]
pub struct PropertyChange {
    pub label: Option<String>,
    pub r#type: Option<PropertyType>,
    pub field_type: Option<PropertyFieldType>,
    pub group_name: Option<String>,
    pub description: Option<String>,
    pub options: Option<Vec<PropertyOption>>,
    pub calculation_formula: Option<String>,
    pub hidden: Option<bool>,
    pub form_field: Option<bool>,
    pub display_order: Option<i32>,
    pub extra: Extra,
}
record! { PropertyChange:
    label optional, r#type = "type" optional, field_type = "fieldType" optional,
    group_name = "groupName" optional, description optional, options optional,
    calculation_formula = "calculationFormula" optional, hidden optional,
    form_field = "formField" optional, display_order = "displayOrder" optional, ..extra
}

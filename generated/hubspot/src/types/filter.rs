// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::Operator;
use connectome::{Extra, record};

/// A comparison with the value of a property.
pub struct Filter {
    pub property_name: String,
    pub operator: Operator,
    /// What to compare with. A moment is given in milliseconds since 1970.
    pub value: Option<String>,
    /// The upper end, for `BETWEEN`.
    pub high_value: Option<String>,
    /// What to compare with, for `IN` and `NOT_IN`; in small letters where the property is text.
    pub values: Option<Vec<String>>,
    pub extra: Extra,
}
record! { Filter:
    property_name = "propertyName" required, operator required, value optional,
    high_value = "highValue" optional, values optional, ..extra
}

impl Filter {
    pub fn new(property_name: String, operator: Operator) -> Self {
        Self { property_name, operator, ..connectome::blank() }
    }
}

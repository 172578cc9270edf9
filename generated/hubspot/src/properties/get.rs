// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use crate::types::{DataSensitivity, Failure, Property};
use connectome::{Call, Operation, operation};

/// `GET /crm/v3/properties/{objectType}/{propertyName}`
pub struct Get<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::get("properties.get", "/crm/v3/properties/{objectType}/{propertyName}");
operation!(Get -> Property, Failure);

impl Get<'_> {
    /// Only what is archived, instead of only what is not.
    pub fn archived(self, archived: bool) -> Self {
        Self(self.0.query("archived", &archived))
    }

    /// How sensitive the values are that the properties may hold. Ordinary ones if nothing is said.
    pub fn data_sensitivity(self, data_sensitivity: DataSensitivity) -> Self {
        Self(self.0.query("dataSensitivity", &data_sensitivity))
    }

    /// The language for labels, such as `de`.
    pub fn locale(self, locale: &str) -> Self {
        Self(self.0.query("locale", &locale))
    }
}

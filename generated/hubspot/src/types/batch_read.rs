// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::ObjectId;
use connectome::{Extra, record};

/// Which objects to read, and what of them.
pub struct BatchRead {
    /// Up to 100.
    pub inputs: Vec<ObjectId>,
    /// The property whose values the ids are, such as `email`.
    pub id_property: Option<String>,
    /// Which properties to bring.
    pub properties: Vec<String>,
    /// Of which properties to bring former values, too.
    pub properties_with_history: Vec<String>,
    pub extra: Extra,
}
record! { BatchRead:
    inputs required, id_property = "idProperty" optional, properties required,
    properties_with_history = "propertiesWithHistory" required, ..extra
}

impl BatchRead {
    pub fn new(
        inputs: Vec<ObjectId>,
        properties: Vec<String>,
        properties_with_history: Vec<String>,
    ) -> Self {
        Self { inputs, properties, properties_with_history, ..connectome::blank() }
    }
}

//! Fields that an app's customers define.

use super::text;
use crate::Encode;

/// A field that an app's customer has defined; its values are in the `extra` of records.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomField {
    /// Under which key records have it.
    pub key: String,
    /// What people call it.
    pub label: Option<String>,
    /// What the app calls its type.
    pub kind: Option<String>,
}

impl CustomField {
    /// Under this key.
    pub fn new(key: &dyn Encode) -> Self {
        Self {
            key: text(key).unwrap_or_default(),
            ..Self::default()
        }
    }

    /// With what people call it.
    pub fn label(self, label: &dyn Encode) -> Self {
        let label = text(label);
        Self { label, ..self }
    }

    /// With what the app calls its type.
    pub fn kind(self, kind: &dyn Encode) -> Self {
        let kind = text(kind);
        Self { kind, ..self }
    }
}

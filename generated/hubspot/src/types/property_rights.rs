// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

/// What may be changed of a property.
pub struct PropertyRights {
    pub archivable: bool,
    pub read_only_definition: bool,
    pub read_only_options: Option<bool>,
    /// Whether nobody but HubSpot sets its values.
    pub read_only_value: bool,
    pub extra: Extra,
}
record! { PropertyRights:
    archivable required, read_only_definition = "readOnlyDefinition" required,
    read_only_options = "readOnlyOptions" optional, read_only_value = "readOnlyValue" required,
    ..extra
}

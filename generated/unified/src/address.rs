// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use connectome::{ModelField, ModelKind, record};

/// Where something is, or where post arrives.
#[derive(Default)]
pub struct Address {
    /// Which of several it is: `work`, `home`.
    pub r#type: Option<String>,
    /// All of it on one line.
    pub full: Option<String>,
    /// With the number of the house.
    pub street: Option<String>,
    pub city: Option<String>,
    /// State, region or province, where addresses have one.
    pub state: Option<String>,
    pub country: Option<String>,
    /// The postal code.
    pub zip: Option<String>,
}
record! { Address:
    r#type = "type" optional, full optional, street optional, city optional, state optional,
    country optional, zip optional,
}

impl Address {
    /// Its fields, in order.
    pub const FIELDS: &'static [ModelField] = &[
        ModelField::new("type", ModelKind::Text),
        ModelField::new("full", ModelKind::Text),
        ModelField::new("street", ModelKind::Text),
        ModelField::new("city", ModelKind::Text),
        ModelField::new("state", ModelKind::Text),
        ModelField::new("country", ModelKind::Text),
        ModelField::new("zip", ModelKind::Text),
    ];
}

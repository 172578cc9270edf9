// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

/// What clients have to respect.
pub struct Settings {
    /// Nothing can be changed.
    pub readonly: bool,
    /// How many requests a batch may hold.
    pub batch_max_requests: u32,
    /// Whoever creates an object is written into its permissions.
    pub explicit_permissions: Option<bool>,
    pub extra: Extra,
}
record! { Settings:
    readonly required, batch_max_requests required, explicit_permissions optional, ..extra
}

// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

/// A change of one thing.
pub struct Change {
    /// What kind of thing: `attr` a field, `cf` a custom field, `attachment`, `relation`.
    pub property: String,
    /// Which one: the name of a field, the id of anything else.
    pub name: String,
    /// What it was.
    pub old_value: Option<String>,
    /// What it is.
    pub new_value: Option<String>,
    pub extra: Extra,
}
record! { Change:
    property required, name required, old_value optional, new_value optional, ..extra
}

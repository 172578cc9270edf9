// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::AssociationCategory;
use connectome::{Extra, record};

/// A way in which two objects are associated.
pub struct LabelledType {
    pub category: AssociationCategory,
    pub type_id: i32,
    /// What people call it.
    pub label: Option<String>,
    pub extra: Extra,
}
record! { LabelledType: category required, type_id = "typeId" required, label optional, ..extra }

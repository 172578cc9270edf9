// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

/// How far an issue can be, to be created.
pub struct NewStatus {
    /// What people call it.
    pub name: String,
    /// Where it stands among the others.
    pub order: Option<f64>,
    pub extra: Extra,
}
record! { NewStatus: name required, order optional, ..extra }

impl NewStatus {
    pub fn new(name: String) -> Self {
        Self { name, ..connectome::blank() }
    }
}

// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

/// A word that issues can be found by, to be created.
pub struct NewKeyword {
    /// The word.
    pub name: String,
    pub extra: Extra,
}
record! { NewKeyword: name required, ..extra }

impl NewKeyword {
    pub fn new(name: String) -> Self {
        Self { name, ..connectome::blank() }
    }
}

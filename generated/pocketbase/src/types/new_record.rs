// @generated from specs/pocketbase by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

/// A record to create. Its fields are those of its collection.
#[derive(Default)]
pub struct NewRecord {
    /// Its id: 15 small letters and digits.
    pub id: Option<String>,
    pub extra: Extra,
}
record! { NewRecord: id optional, ..extra }

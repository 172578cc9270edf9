// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

/// What a record is made of.
#[derive(Default)]
pub struct RecordFields {
    /// Its name: letters, digits, `-` and `_`. The server chooses a UUID when absent.
    pub id: Option<String>,
    pub extra: Extra,
}
record! { RecordFields: id optional, ..extra }

// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

#[derive(Default)]
pub struct FoundOwner {
    pub id: Option<i64>,
    pub extra: Extra,
}
record! { FoundOwner: id optional, ..extra }

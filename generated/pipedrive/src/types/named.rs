// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

/// What something is called, and its id.
#[derive(Default)]
pub struct Named {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub extra: Extra,
}
record! { Named: id optional, name optional, ..extra }

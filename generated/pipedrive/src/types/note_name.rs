// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

#[derive(Default)]
pub struct NoteName {
    pub name: Option<String>,
    pub extra: Extra,
}
record! { NoteName: name optional, ..extra }

// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

#[derive(Clone, Default, PartialEq)]
pub struct NoteName {
    pub name: Option<String>,
    pub extra: Extra,
}
record! { NoteName: name optional, ..extra }

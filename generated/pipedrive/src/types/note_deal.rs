// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

#[derive(Default)]
pub struct NoteDeal {
    pub title: Option<String>,
    pub extra: Extra,
}
record! { NoteDeal: title optional, ..extra }

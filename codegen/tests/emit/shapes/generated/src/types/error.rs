// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

#[derive(Default)]
pub struct Error {
    pub message: Option<String>,
    pub extra: Extra,
}
record! { Error: message optional, ..extra }

// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

#[derive(Default)]
pub struct Operation {
    pub name: Option<String>,
    pub extra: Extra,
}
record! { Operation: name optional, ..extra }

// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

#[derive(Default)]
pub struct Team {
    pub id: Option<String>,
    pub extra: Extra,
}
record! { Team: id optional, ..extra }

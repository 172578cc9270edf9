// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use super::Step19;
use connectome::{Extra, record};

#[derive(Default)]
pub struct Step18 {
    pub next: Option<Step19>,
    pub extra: Extra,
}
record! { Step18: next optional, ..extra }

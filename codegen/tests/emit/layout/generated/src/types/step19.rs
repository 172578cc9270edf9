// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use super::Step20;
use connectome::{Extra, record};

#[derive(Default)]
pub struct Step19 {
    pub next: Option<Step20>,
    pub extra: Extra,
}
record! { Step19: next optional, ..extra }

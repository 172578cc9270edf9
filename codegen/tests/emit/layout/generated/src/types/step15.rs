// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use super::Step16;
use connectome::{Extra, record};

#[derive(Default)]
pub struct Step15 {
    pub next: Option<Step16>,
    pub extra: Extra,
}
record! { Step15: next optional, ..extra }

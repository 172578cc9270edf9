// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use super::Step9;
use connectome::{Extra, record};

#[derive(Default)]
pub struct Step8 {
    pub next: Option<Step9>,
    pub extra: Extra,
}
record! { Step8: next optional, ..extra }

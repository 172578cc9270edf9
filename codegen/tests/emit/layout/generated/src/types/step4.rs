// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use super::Step5;
use connectome::{Extra, record};

#[derive(Default)]
pub struct Step4 {
    pub next: Option<Step5>,
    pub extra: Extra,
}
record! { Step4: next optional, ..extra }

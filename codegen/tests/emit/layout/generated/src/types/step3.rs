// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use super::Step4;
use connectome::{Extra, record};

#[derive(Default)]
pub struct Step3 {
    pub next: Option<Step4>,
    pub extra: Extra,
}
record! { Step3: next optional, ..extra }

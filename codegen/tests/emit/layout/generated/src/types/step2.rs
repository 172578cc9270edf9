// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use super::Step3;
use connectome::{Extra, record};

#[derive(Default)]
pub struct Step2 {
    pub next: Option<Step3>,
    pub extra: Extra,
}
record! { Step2: next optional, ..extra }

// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use super::Step1;
use connectome::{Extra, record};

#[derive(Default)]
pub struct Step0 {
    pub next: Option<Step1>,
    pub extra: Extra,
}
record! { Step0: next optional, ..extra }

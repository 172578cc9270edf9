// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use super::Step2;
use connectome::{Extra, record};

#[derive(Default)]
pub struct Step1 {
    pub next: Option<Step2>,
    pub extra: Extra,
}
record! { Step1: next optional, ..extra }

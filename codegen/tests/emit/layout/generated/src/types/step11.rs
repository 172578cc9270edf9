// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use super::Step12;
use connectome::{Extra, record};

#[derive(Default)]
pub struct Step11 {
    pub next: Option<Step12>,
    pub extra: Extra,
}
record! { Step11: next optional, ..extra }

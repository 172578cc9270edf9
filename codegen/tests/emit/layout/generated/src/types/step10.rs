// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use super::Step11;
use connectome::{Extra, record};

#[derive(Default)]
pub struct Step10 {
    pub next: Option<Step11>,
    pub extra: Extra,
}
record! { Step10: next optional, ..extra }

// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use super::Step6;
use connectome::{Extra, record};

#[derive(Default)]
pub struct Step5 {
    pub next: Option<Step6>,
    pub extra: Extra,
}
record! { Step5: next optional, ..extra }

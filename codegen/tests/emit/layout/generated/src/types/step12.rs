// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use super::Step13;
use connectome::{Extra, record};

#[derive(Default)]
pub struct Step12 {
    pub next: Option<Step13>,
    pub extra: Extra,
}
record! { Step12: next optional, ..extra }

// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use super::Step14;
use connectome::{Extra, record};

#[derive(Default)]
pub struct Step13 {
    pub next: Option<Step14>,
    pub extra: Extra,
}
record! { Step13: next optional, ..extra }

// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use super::Step15;
use connectome::{Extra, record};

#[derive(Default)]
pub struct Step14 {
    pub next: Option<Step15>,
    pub extra: Extra,
}
record! { Step14: next optional, ..extra }

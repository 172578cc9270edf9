// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use super::Step17;
use connectome::{Extra, record};

#[derive(Default)]
pub struct Step16 {
    pub next: Option<Step17>,
    pub extra: Extra,
}
record! { Step16: next optional, ..extra }

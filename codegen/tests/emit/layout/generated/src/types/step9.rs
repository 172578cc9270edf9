// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use super::Step10;
use connectome::{Extra, record};

#[derive(Default)]
pub struct Step9 {
    pub next: Option<Step10>,
    pub extra: Extra,
}
record! { Step9: next optional, ..extra }

// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use super::Step8;
use connectome::{Extra, record};

#[derive(Default)]
pub struct Step7 {
    pub next: Option<Step8>,
    pub extra: Extra,
}
record! { Step7: next optional, ..extra }

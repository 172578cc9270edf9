// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use super::Step7;
use connectome::{Extra, record};

#[derive(Default)]
pub struct Step6 {
    pub next: Option<Step7>,
    pub extra: Extra,
}
record! { Step6: next optional, ..extra }

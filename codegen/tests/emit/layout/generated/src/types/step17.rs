// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use super::Step18;
use connectome::{Extra, record};

#[derive(Default)]
pub struct Step17 {
    pub next: Option<Step18>,
    pub extra: Extra,
}
record! { Step17: next optional, ..extra }

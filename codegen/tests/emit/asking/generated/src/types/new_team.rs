// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

pub struct NewTeam {
    pub owner: String,
    pub extra: Extra,
}
record! { NewTeam: owner required, ..extra }

impl NewTeam {
    pub fn new(owner: String) -> Self {
        Self { owner, ..connectome::blank() }
    }
}

// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

pub struct Owner {
    pub id: String,
    pub kind: Option<String>,
    pub extra: Extra,
}
record! { Owner: id required, kind optional, ..extra }

impl Owner {
    pub fn new(id: String) -> Self {
        Self { id, ..connectome::blank() }
    }
}

// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

pub struct Mail {
    pub address: String,
    pub label: Option<String>,
    pub kind: Option<String>,
    pub extra: Extra,
}
record! { Mail: address required, label optional, kind optional, ..extra }

impl Mail {
    pub fn new(address: String) -> Self {
        Self { address, ..connectome::blank() }
    }
}

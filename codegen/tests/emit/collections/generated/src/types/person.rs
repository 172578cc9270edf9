// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

pub struct Person {
    pub id: String,
    pub name: Option<String>,
    pub mail: Option<String>,
    pub extra: Extra,
}
record! { Person: id required, name optional, mail optional, ..extra }

impl Person {
    pub fn new(id: String) -> Self {
        Self { id, ..connectome::blank() }
    }
}

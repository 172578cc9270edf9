// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

pub struct NewPerson {
    pub mail: String,
    pub extra: Extra,
}
record! { NewPerson: mail required, ..extra }

impl NewPerson {
    pub fn new(mail: String) -> Self {
        Self { mail, ..connectome::blank() }
    }
}

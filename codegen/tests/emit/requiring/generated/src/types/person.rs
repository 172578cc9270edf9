// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

pub struct Person {
    pub id: i64,
    pub mail: Option<String>,
    pub extra: Extra,
}
record! { Person: id required, mail optional, ..extra }

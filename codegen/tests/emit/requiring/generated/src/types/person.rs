// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use super::OwnerId;
use connectome::{Extra, record};

pub struct Person {
    pub id: i64,
    pub mail: Option<String>,
    pub ranks: Option<Vec<i64>>,
    pub owners: Option<Vec<OwnerId>>,
    pub extra: Extra,
}
record! { Person: id required, mail optional, ranks optional, owners optional, ..extra }

// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

pub struct OwnerId {
    pub id: i64,
    pub extra: Extra,
}
record! { OwnerId: id required, ..extra }

// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use connectome::{Extra, Uuid, record};

pub struct Comment {
    pub id: Uuid,
    pub text: Option<String>,
    pub public: Option<bool>,
    pub extra: Extra,
}
record! { Comment: id required, text optional, public optional, ..extra }

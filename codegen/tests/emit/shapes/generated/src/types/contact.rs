// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use connectome::{Extra, Json, Patch, record, union};

pub struct Contact {
    /// ```text
    /// fn doctest() {}
    /// ```
    pub id: String,
    pub self_field: Option<bool>,
    pub nick: Patch<String>,
    pub source: Option<ContactSource>,
    pub extra: Extra,
}
record! { Contact:
    id required, self_field = "self" optional, nick optional, source optional, ..extra
}

impl Contact {
    pub fn new(id: String) -> Self {
        Self { id, ..connectome::blank() }
    }
}

pub enum ContactSource {
    Text(String),
    Integer(i64),
    Unlisted(Json),
}
union! { ContactSource: Text if text, Integer if number }

// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

pub struct NewTicket {
    /// Read only.
    pub id: Option<i64>,
    pub subject: String,
    pub body: Option<String>,
    pub owner_id: Option<String>,
    pub tags: Option<Vec<String>>,
    pub extra: Extra,
}
record! { NewTicket:
    id optional, subject required, body optional, owner_id optional, tags optional, ..extra
}

impl NewTicket {
    pub fn new(subject: String) -> Self {
        Self { subject, ..connectome::blank() }
    }
}

// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use super::Person;
use connectome::{Extra, Json, Timestamp, record};
use std::collections::BTreeMap;

pub struct Ticket {
    /// Read only.
    pub id: i64,
    pub subject: String,
    pub body: Option<String>,
    pub url: Option<String>,
    pub owner: Option<Person>,
    pub created: Option<Timestamp>,
    pub updated: Option<Timestamp>,
    pub tags: Option<Vec<String>>,
    pub custom: Option<BTreeMap<String, Json>>,
    pub extra: Extra,
}
record! { Ticket:
    id required, subject required, body optional secret, url optional, owner optional,
    created optional, updated optional, tags optional, custom optional, ..extra
}

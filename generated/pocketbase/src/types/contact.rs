// @generated from specs/pocketbase by `cargo xtask generate`. Do not edit.

use connectome::{Extra, Json, Timestamp, record};
use std::collections::BTreeMap;

/// A person.
pub struct Contact {
    /// Its id. Read only.
    pub id: String,
    /// The id of its collection. Read only.
    pub collection_id: Option<String>,
    /// The name of its collection. Read only.
    pub collection_name: Option<String>,
    /// What people call them.
    pub full_name: Option<String>,
    /// Their first name.
    pub first_name: Option<String>,
    /// Their last name.
    pub last_name: Option<String>,
    /// Their mail address.
    pub email: Option<String>,
    /// Their telephone number.
    pub phone: Option<String>,
    /// Where they work.
    pub company: Option<String>,
    /// What they do there.
    pub job_title: Option<String>,
    /// How far they are on the way to being a customer.
    pub stage: Option<String>,
    /// Where they came from.
    pub source: Option<String>,
    /// When it was created. Read only.
    pub created: Option<Timestamp>,
    /// When it last changed. Read only.
    pub updated: Option<Timestamp>,
    /// Records that it refers to, by field; only when asked for. Read only.
    pub expand: Option<BTreeMap<String, Json>>,
    pub extra: Extra,
}
record! { Contact:
    id required, collection_id = "collectionId" optional,
    collection_name = "collectionName" optional, full_name optional, first_name optional,
    last_name optional, email optional, phone optional, company optional, job_title optional,
    stage optional, source optional, created optional, updated optional, expand optional, ..extra
}

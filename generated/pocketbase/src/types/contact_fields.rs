// @generated from specs/pocketbase by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

/// What a contact is made of; in changes, what is to be different.
#[derive(Default)]
pub struct ContactFields {
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
    pub extra: Extra,
}
record! { ContactFields:
    full_name optional, first_name optional, last_name optional, email optional, phone optional,
    company optional, job_title optional, stage optional, source optional, ..extra
}

// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use connectome::{Extra, Patch, record};

/// What is to be different about a contact; null takes a field away.
#[derive(Default)]
pub struct ContactChanges {
    /// What people call them.
    pub full_name: Patch<String>,
    /// Their first name.
    pub first_name: Patch<String>,
    /// Their last name.
    pub last_name: Patch<String>,
    /// Their mail address.
    pub email: Patch<String>,
    /// Their telephone number.
    pub phone: Patch<String>,
    /// Where they work.
    pub company: Patch<String>,
    /// What they do there.
    pub job_title: Patch<String>,
    /// How far they are on the way to being a customer.
    pub stage: Patch<String>,
    /// Where they came from.
    pub source: Patch<String>,
    pub extra: Extra,
}
record! { ContactChanges:
    full_name optional, first_name optional, last_name optional, email optional, phone optional,
    company optional, job_title optional, stage optional, source optional, ..extra
}

// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use super::{Record, ResourceName};
use connectome::{Extra, record};

/// What the failure is about.
#[derive(Default)]
pub struct Subject {
    /// The object that is there now, of whatever kind, when `If-Match` or `If-None-Match` failed.
    pub existing: Option<Record>,
    /// The id that was not found.
    pub id: Option<String>,
    /// What kind of object was not found.
    pub resource_name: Option<ResourceName>,
    pub extra: Extra,
}
record! { Subject: existing optional, id optional, resource_name optional, ..extra }

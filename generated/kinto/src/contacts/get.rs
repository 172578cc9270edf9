// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use crate::types::{ContactEnvelope, Failure};
use connectome::{Call, Operation, operation};

/// `GET /buckets/{bucket}/collections/contacts/records/{id}`
pub struct Get<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::get("contacts.get", "/buckets/{bucket}/collections/contacts/records/{id}");
operation!(Get -> ContactEnvelope, Failure);

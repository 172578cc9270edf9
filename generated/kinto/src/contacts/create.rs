// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use crate::types::{ContactEnvelope, Failure};
use connectome::{Call, Operation, operation};

/// `POST /buckets/{bucket}/collections/contacts/records`
pub struct Create<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::post("contacts.create", "/buckets/{bucket}/collections/contacts/records");
operation!(Create -> ContactEnvelope, Failure);

// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, RecordPage};
use connectome::{Call, Operation, operation};

/// `GET /buckets/{bucket}/snapshot/collections/{collection}@{timestamp}`
pub struct Snapshot<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get(
    "history.snapshot",
    "/buckets/{bucket}/snapshot/collections/{collection}@{timestamp}",
);
operation!(Snapshot -> RecordPage, Failure);

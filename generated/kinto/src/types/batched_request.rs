// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use super::Method;
use connectome::{Json, record};
use std::collections::BTreeMap;

/// One request of a batch.
pub struct BatchedRequest {
    /// GET when absent.
    pub method: Option<Method>,
    /// Where to, query included: `/buckets/blog/collections?_limit=10`.
    pub path: String,
    /// The headers to send; your credential goes with each request anyway. A read with
    /// `If-None-Match` that finds nothing new fails the whole batch with status 500.
    pub headers: Option<BTreeMap<String, String>>,
    /// The JSON object to send.
    pub body: Option<BTreeMap<String, Json>>,
}
record! { BatchedRequest: method optional, path required, headers optional, body optional }

impl BatchedRequest {
    pub fn new(path: String) -> Self {
        Self { path, ..connectome::blank() }
    }
}

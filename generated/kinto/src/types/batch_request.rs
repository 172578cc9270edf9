// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use super::{BatchDefaults, BatchedRequest};
use connectome::record;

/// Several requests.
pub struct BatchRequest {
    /// What they have in common.
    pub defaults: Option<BatchDefaults>,
    /// What to send, in order.
    pub requests: Vec<BatchedRequest>,
}
record! { BatchRequest: defaults optional, requests required }

impl BatchRequest {
    pub fn new(requests: Vec<BatchedRequest>) -> Self {
        Self { requests, ..connectome::blank() }
    }
}

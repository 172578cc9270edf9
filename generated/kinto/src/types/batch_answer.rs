// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use super::BatchedAnswer;
use connectome::record;

/// The answers to a batch, in the order of its requests.
pub struct BatchAnswer {
    /// One for each request.
    pub responses: Vec<BatchedAnswer>,
}
record! { BatchAnswer: responses required }

// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use connectome::{Json, record};
use std::collections::BTreeMap;

/// The answer to one request of a batch.
pub struct BatchedAnswer {
    /// Its HTTP status.
    pub status: u32,
    /// Where it was sent, `/v1` included.
    pub path: String,
    /// Its headers.
    pub headers: BTreeMap<String, String>,
    /// Its body: JSON as the operation brings it alone; a text when it brings none.
    pub body: Json,
}
record! { BatchedAnswer: status required, path required, headers required, body required }

// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use super::Method;
use connectome::{Json, record};
use std::collections::BTreeMap;

/// What holds for every request of a batch that does not say otherwise; objects are merged.
#[derive(Default)]
pub struct BatchDefaults {
    pub method: Option<Method>,
    /// Where to, such as `/buckets`.
    pub path: Option<String>,
    /// The headers to send.
    pub headers: Option<BTreeMap<String, String>>,
    /// The JSON object to send.
    pub body: Option<BTreeMap<String, Json>>,
}
record! { BatchDefaults: method optional, path optional, headers optional, body optional }

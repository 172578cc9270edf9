// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use super::PatchVerb;
use connectome::{Json, record};

/// One change of a JSON Patch.
pub struct PatchOperation {
    /// What to do.
    pub op: PatchVerb,
    /// Where, as a JSON pointer: `/data/email`, `/permissions/read/system.Everyone`.
    pub path: String,
    /// Where to `move` or `copy` from.
    pub from: Option<String>,
    /// What to `add`, `replace` or `test`; not needed under `/permissions`.
    pub value: Option<Json>,
}
record! { PatchOperation: op required, path required, from optional, value optional }

impl PatchOperation {
    pub fn new(op: PatchVerb, path: String) -> Self {
        Self { op, path, ..connectome::blank() }
    }
}

// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use super::PatchOperation;

/// Changes, made in order, all or none (RFC 6902).
pub type JsonPatch = Vec<PatchOperation>;

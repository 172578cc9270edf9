// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use connectome::Json;
use std::collections::BTreeMap;

/// A JSON schema.
pub type JsonSchema = BTreeMap<String, Json>;

// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use connectome::Json;
use std::collections::BTreeMap;

/// Values of the fields that an account has added, by their keys of 40 characters. Null takes a
/// value away.
pub type CustomFields = BTreeMap<String, Json>;

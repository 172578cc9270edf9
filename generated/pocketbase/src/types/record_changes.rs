// @generated from specs/pocketbase by `cargo xtask generate`. Do not edit.

use connectome::Json;
use std::collections::BTreeMap;

/// What is to be different about a record: the fields by name. `+` after the name of a number adds
/// to it; after the name of a list it appends to it, and `-` takes away.
pub type RecordChanges = BTreeMap<String, Json>;

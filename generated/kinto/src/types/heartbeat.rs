// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use std::collections::BTreeMap;

/// The parts of the server, such as `storage`, and whether each is well. One that does not answer
/// in time is false or missing.
pub type Heartbeat = BTreeMap<String, Option<bool>>;

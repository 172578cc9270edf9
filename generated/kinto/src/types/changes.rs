// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use super::Permissions;
use connectome::{Json, record};
use std::collections::BTreeMap;

/// What to change; what is absent stays as it is.
#[derive(Default)]
pub struct Changes {
    /// Fields and their new values.
    pub data: Option<BTreeMap<String, Json>>,
    /// Permissions to change; each list replaces the one that is there.
    pub permissions: Option<Permissions>,
}
record! { Changes: data optional, permissions optional }

// @generated from specs/pocketbase by `cargo xtask generate`. Do not edit.

use connectome::{Extra, Json, record};
use std::collections::BTreeMap;

/// That the server is there.
pub struct Health {
    /// 200
    pub code: i32,
    /// A sentence for people.
    pub message: String,
    /// More, for superusers.
    pub data: Option<BTreeMap<String, Json>>,
    pub extra: Extra,
}
record! { Health: code required, message required, data optional, ..extra }
